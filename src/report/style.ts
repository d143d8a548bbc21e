/** The style sheet of `report.html`. Colours reach 4.5:1 on their ground in light and dark (WCAG 2.2 AA, 1.4.3). */
export const STYLE = `
:root{--ground:#fff;--ink:#1b1f24;--soft:#57606a;--line:#d0d7de;--panel:#f6f8fa;--good:#1a7f37;--warm:#9a6700;--calm:#0969da;--bad:#cf222e;--grey:#6e7781;--link:#0550ae}
@media (prefers-color-scheme:dark){:root{--ground:#0d1117;--ink:#e6edf3;--soft:#9da7b3;--line:#30363d;--panel:#161b22;--good:#3fb950;--warm:#d29922;--calm:#58a6ff;--bad:#ff7b72;--grey:#8b949e;--link:#79c0ff}}
*{box-sizing:border-box}
body{margin:0 auto;max-width:62rem;padding:1rem;background:var(--ground);color:var(--ink);font:16px/1.5 system-ui,-apple-system,"Segoe UI",Roboto,sans-serif}
h1{margin:.5rem 0 0;font-size:1.7rem}
h2{margin:0 0 .6rem;font-size:1.2rem}
h3{margin:.4rem 0 .3rem;font-size:1rem}
ol{max-width:46rem;margin:.2rem 0 .8rem;padding-left:1.4rem}
header p{margin:0;color:var(--soft)}
section{margin:1.6rem 0;padding-top:1rem;border-top:1px solid var(--line)}
p{max-width:46rem;margin:.3rem 0 .7rem;overflow-wrap:anywhere}
caption{padding:.3rem 0;text-align:left;font-weight:600}
a{color:var(--link)}
.skip{position:absolute;left:-99rem}
.skip:focus{left:1rem;top:1rem;padding:.5rem;background:var(--panel)}
.cards{display:grid;grid-template-columns:repeat(auto-fit,minmax(9.5rem,1fr));gap:.7rem;margin:0 0 1rem;padding:0;list-style:none}
.card{padding:.7rem .9rem;border:1px solid var(--line);border-left-width:.4rem;border-radius:.4rem;background:var(--panel)}
.card strong{display:block;font-size:1.9rem;line-height:1.2}
.card-handoff{border-left-color:var(--good)}.card-research{border-left-color:var(--warm)}.card-nurture{border-left-color:var(--calm)}.card-blocked{border-left-color:var(--bad)}.card-rejected{border-left-color:var(--grey)}
figure{margin:0 0 .8rem}
svg{display:block;width:100%;max-width:44rem;height:auto}
svg text{fill:var(--ink);font:13px system-ui,sans-serif}
svg line{stroke:var(--ink);stroke-dasharray:4 3}
rect.good{fill:var(--good)}rect.warm{fill:var(--warm)}rect.calm{fill:var(--calm)}rect.bad{fill:var(--bad)}rect.grey{fill:var(--grey)}
.legend{display:flex;flex-wrap:wrap;gap:.3rem 1rem;margin:0 0 .4rem;padding:0;list-style:none}
.key{display:inline-block;width:.8rem;height:.8rem;margin-right:.35rem}
.scroll{overflow-x:auto;margin:0 0 1rem}
.scroll:focus-visible,a:focus-visible{outline:3px solid var(--calm);outline-offset:2px}
table{border-collapse:collapse;min-width:50%}
th,td{padding:.35rem .7rem;border-bottom:1px solid var(--line);text-align:left;vertical-align:top;font-variant-numeric:tabular-nums;overflow-wrap:break-word}
thead th{color:var(--soft);font-weight:600;white-space:nowrap}
tbody th{font-weight:500;min-width:9rem;max-width:22rem}td:not(.n){min-width:8rem;max-width:26rem}
th.n,td.n{text-align:right;white-space:nowrap}
thead button{padding:.2rem;border:0;background:none;color:inherit;font:inherit;text-decoration:underline;cursor:pointer}
thead button:focus-visible,input:focus-visible{outline:3px solid var(--calm);outline-offset:2px}
input{padding:.35rem;border:1px solid var(--grey);border-radius:.3rem;background:var(--ground);color:var(--ink);font:inherit}
[aria-sort=ascending] button::after{content:" ↑"}[aria-sort=descending] button::after{content:" ↓"}
nav ul{columns:3 12rem}
@media print{:root{--ground:#fff;--ink:#000;--soft:#333;--line:#bbb;--panel:#fff}body{max-width:none;padding:0;font-size:11pt}nav,.skip{display:none}section{break-inside:avoid}.scroll{overflow:visible}}
`;
