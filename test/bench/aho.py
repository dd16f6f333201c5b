# Keywords as they are written, without inflection, by an Aho-Corasick automaton: python3 aho.py CODEBOOK < postings.ndjson
import json
import sys

import ahocorasick

automaton = ahocorasick.Automaton()
with open(sys.argv[1], encoding="utf-8") as file:
    for term in json.load(file)["codebook"]["digital"]["terms"]:
        automaton.add_word(term["text"].lower(), term["category"])
automaton.make_automaton()
found = 0
for line in sys.stdin.buffer:
    for section in json.loads(line)["sections"]:
        for _ in automaton.iter(section["text"].lower()):
            found += 1
print(found)
