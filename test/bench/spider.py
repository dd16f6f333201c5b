# The same crawl with Scrapy: scrapy runspider spider.py -a start=ADDRESS
import scrapy


class Portal(scrapy.Spider):
    name = "portal"
    custom_settings = {"LOG_ENABLED": False, "ROBOTSTXT_OBEY": True, "DOWNLOAD_DELAY": 0, "CONCURRENT_REQUESTS": 1}

    def start_requests(self):
        yield scrapy.Request(self.start, self.parse)

    def parse(self, response):
        for link in response.css("main li a"):
            yield response.follow(link, self.parse_posting)
        for link in response.css("a[rel=next]"):
            yield response.follow(link, self.parse)

    def parse_posting(self, response):
        yield {"title": response.css("h1::text").get(), "text": " ".join(response.css("main ::text").getall())}
