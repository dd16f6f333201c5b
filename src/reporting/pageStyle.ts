/** The style sheet of the HTML report. Whoever changes it changes the digest below; a test tells the new one. */
export const PAGE_STYLE = `
:root { color-scheme: light dark; --paper: #fcfbf8; --card: #ffffff; --ink: #1c2429; --muted: #5b666e; --line: #dde2e4; --bar: #5aa7b4; --accent: #b4532a; --mark: #fbeec2; }
@media (prefers-color-scheme: dark) { :root { --paper: #13181b; --card: #1a2125; --ink: #e5eaec; --muted: #9aa8b0; --line: #303a40; --bar: #3d8794; --accent: #f0986c; --mark: #4d4318; } }
* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1rem/1.55 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "DejaVu Sans", sans-serif; }
main { max-width: 66rem; margin: 0 auto; padding: 2.5rem 1.25rem 4rem; }
h1 { margin: 0 0 1.25rem; font-size: 1rem; font-weight: 600; color: var(--muted); letter-spacing: .01em; }
h2 { margin: 3rem 0 .75rem; font-size: 1.3rem; line-height: 1.3; }
p, ul { max-width: 44rem; }
.notice { max-width: none; margin: 0 0 2rem; padding: .8rem 1.1rem; border: 2px solid var(--accent); border-radius: .5rem; background: var(--mark); font-size: 1.1rem; font-weight: 700; }
.headline { display: flex; flex-wrap: wrap; align-items: center; gap: .5rem 2rem; margin: 0; padding-bottom: 2rem; border-bottom: 1px solid var(--line); }
.headline strong { font-size: clamp(3.2rem, 11vw, 5.5rem); line-height: 1; font-weight: 700; letter-spacing: -.03em; font-variant-numeric: tabular-nums; }
.headline p { flex: 1 1 18rem; max-width: 34rem; margin: 0; font-size: 1.3rem; line-height: 1.4; }
figure { margin: 2rem 0 0; overflow-x: auto; }
.figure { display: block; width: 100%; min-width: 34rem; max-width: 60rem; height: auto; }
.figure .paper { fill: var(--paper); }
.figure .warning { fill: var(--accent); }
.figure .ink { fill: var(--ink); }
.figure .muted { fill: var(--muted); }
.figure .grid { stroke: var(--line); }
.figure .average { stroke: var(--accent); }
.figure .bar { fill: var(--bar); }
.figure .whisker { stroke: var(--ink); }
.scroll { overflow-x: auto; border: 1px solid var(--line); border-radius: .5rem; background: var(--card); }
.scroll:focus-visible, summary:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
table { width: 100%; border-collapse: separate; border-spacing: 0; font-variant-numeric: tabular-nums; }
th, td { padding: .5rem .9rem; text-align: right; vertical-align: top; border-bottom: 1px solid var(--line); }
thead th { vertical-align: bottom; font-size: .85rem; line-height: 1.3; color: var(--muted); font-weight: 600; hyphens: auto; }
td:not(.base) { width: 17%; }
th[scope=row] { position: sticky; left: 0; min-width: 9rem; text-align: left; font-weight: 500; background: var(--card); }
thead th:first-child { position: sticky; left: 0; background: var(--card); }
td { min-width: 8.2rem; }
td.base { min-width: 0; color: var(--muted); }
tfoot > tr > *, tfoot th[scope=row] { border-top: 1px solid var(--muted); }
tfoot > tr > *, tfoot th[scope=row] { border-bottom: 0; font-weight: 700; }
td svg { display: block; width: 100%; height: .5rem; margin: .1rem 0 0; }
td .track { fill: var(--line); opacity: .55; }
td .bar { fill: var(--bar); }
td .whisker { stroke: var(--ink); vector-effect: non-scaling-stroke; }
.count { float: left; color: var(--muted); font-weight: 400; }
button.count { padding: 0; border: 0; background: none; color: inherit; font: inherit; font-weight: 400; cursor: pointer; text-decoration: underline dotted var(--accent); text-underline-offset: .2em; }
#show-all { font: inherit; }
.interval { display: block; font-size: .78rem; line-height: 1.4; color: var(--muted); font-weight: 400; }
.note, .examples { font-size: .9rem; color: var(--muted); }
.note { margin: .5rem 0 0; }
h2 + .note { margin: -.4rem 0 .6rem; }
ul { padding-left: 1.2rem; }
li { margin: .3rem 0; overflow-wrap: anywhere; }
details { border-top: 1px solid var(--line); padding: .6rem 0; }
summary { cursor: pointer; overflow-wrap: anywhere; }
details.all > summary { font-size: 1.3rem; font-weight: 700; }
details.all { margin-top: 3rem; }
mark { background: var(--mark); color: inherit; padding: 0 .2em; border-radius: .2em; }
a { color: inherit; text-decoration-color: var(--accent); text-underline-offset: .15em; }
@media (max-width: 40rem) { main { padding-top: 1.5rem; } .figure { min-width: 30rem; } th, td { padding: .5rem .6rem; } .headline p { font-size: 1.15rem; } th[scope=row] { max-width: 10rem; hyphens: auto; } }
@media print { :root { color-scheme: light; --paper: #fff; --card: #fff; --ink: #000; --muted: #444; --line: #bbb; --bar: #8bbcc5; --accent: #a04010; } main { max-width: none; padding: 0; } h2, h2 + .note { break-after: avoid; } tfoot { display: table-row-group; } th[scope=row], thead th:first-child { position: static; } tr, figure, details { break-inside: avoid; } .scroll { overflow: visible; border: 0; } td { min-width: 0; } th, td { padding: .3rem .5rem; font-size: .85rem; } .figure { min-width: 0; } }
`;

/** SHA-256 of the style sheet in base 64, by which the page allows this style and no other. */
export const PAGE_STYLE_DIGEST = 'lwlj0LYR6TlIIahose/VxJbG+D/Bd4L9Ts4n10CvvzU=';
