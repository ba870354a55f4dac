namespace Ticketmatics.Transcripts.Html;

internal static class PageStyle
{
    public const string Css = """
        :root{color-scheme:light dark;--bg:#fff;--fg:#1f2328;--dim:#636c76;--line:#d8dee4;--box:#f3f5f8;--link:#0757c2;--mark:#e3ecff}
        @media(prefers-color-scheme:dark){:root{--bg:#1a1c20;--fg:#e3e5e8;--dim:#a0a6ae;--line:#34383f;--box:#24272d;--link:#7db4ff;--mark:#2c3a5c}}
        *{box-sizing:border-box}
        body{overflow-wrap:anywhere;margin:0;background:var(--bg);color:var(--fg);font:16px/1.5 system-ui,-apple-system,"Segoe UI",Roboto,sans-serif}
        main{max-width:52rem;margin:0 auto;padding:1.25rem 1rem 4rem}
        h1{font-size:1.4rem;line-height:1.3}
        h2.day{font-size:.85rem;font-weight:600;color:var(--dim);text-align:center;border-bottom:1px solid var(--line);margin:1.75rem 0 .5rem;padding-bottom:.25rem}
        dl{display:grid;grid-template-columns:fit-content(40%) 1fr;gap:.25rem 1rem;background:var(--box);border-radius:.5rem;padding:.75rem 1rem;margin:0}
        dt{color:var(--dim)}
        dd{margin:0;white-space:pre-wrap}
        .timeline{list-style:none;margin:1rem 0;padding:0 0 0 .75rem;border-left:2px solid var(--line);font-size:.9rem}
        .timeline time{color:var(--dim);margin-right:.5rem;white-space:nowrap}
        .remark{border-left:3px solid #d29922;background:var(--box);padding:.5rem .75rem}
        article{position:relative;padding:.35rem 0 0 3.25rem;min-height:1.5rem}
        article p{margin:.1rem 0}
        article:target{background:var(--mark)}
        article:not(.follows){margin-top:.85rem}
        header{line-height:1.3}
        .face{position:absolute;left:0;width:2.5rem;height:2.5rem;border-radius:50%;color:#fff;font-weight:600;display:flex;align-items:center;justify-content:center;overflow:hidden}
        .hue0{background:#3b5bdb}.hue1{background:#c2255c}.hue2{background:#2b8a3e}.hue3{background:#a65d00}.hue4{background:#6741d9}.hue5{background:#0b7285}.hue6{background:#c92a2a}.hue7{background:#4a5568}
        .side{position:absolute;left:0;width:2.5rem;text-align:center;line-height:1.9}
        .name{font-weight:600}
        .app{background:#3b5bdb;color:#fff;border-radius:.25rem;font-size:.65rem;font-weight:600;padding:.1rem .3rem;vertical-align:middle}
        .dim{color:var(--dim)}
        .small,time.dim{font-size:.8rem}
        time.side{font-size:.7rem}
        .reply{margin:0;font-size:.85rem;overflow:hidden;text-overflow:ellipsis;white-space:nowrap}
        .body{white-space:pre-wrap;unicode-bidi:isolate}
        a{color:var(--link)}
        pre,code{font-family:ui-monospace,SFMono-Regular,Consolas,monospace;font-size:.875em;background:var(--box);border-radius:.25rem}
        code{padding:.1em .3em}
        pre{margin:.25rem 0;padding:.6rem .75rem;white-space:pre-wrap;border:1px solid var(--line)}
        pre code{padding:0;background:none}
        blockquote{margin:.1rem 0;padding-inline-start:.75rem;border-inline-start:4px solid var(--line)}
        .mention{background:var(--mark);border-radius:.25rem;padding:0 .15rem}
        .spoiler{background:var(--fg);color:transparent;border-radius:.25rem}
        .spoiler *{color:inherit}
        .spoiler:hover,.spoiler:focus{background:var(--box);color:inherit}
        .h1{font-size:1.35rem;font-weight:700}.h2{font-size:1.2rem;font-weight:700}.h3{font-size:1.05rem;font-weight:700}
        .item{padding-inline-start:1.5em;text-indent:-.75em}.item.inner{padding-inline-start:2.75em}
        .file{margin:.35rem 0}
        .file img{display:block;max-width:100%;max-height:24rem;border-radius:.5rem}
        figcaption{font-size:.9rem}
        .embed{position:relative;border:1px solid var(--line);border-radius:.35rem;background:var(--box);padding:.5rem .75rem .5rem 1rem;margin:.35rem 0;max-width:36rem}
        .embed::before,.bar{content:"";position:absolute;left:0;top:0;width:4px;height:100%;border-radius:.3rem 0 0 .3rem;background:var(--dim)}
        .embed ul{margin:.25rem 0;padding-left:1.25rem}
        .embed .title,.embed .field{font-weight:600}
        .embed .field{margin-top:.4rem}
        .chip{display:inline-block;border:1px solid var(--line);background:var(--box);border-radius:.35rem;padding:.05rem .5rem;margin:.2rem .3rem 0 0;font-size:.875rem}
        .reactions{margin:.15rem 0 0}
        @media(max-width:30rem){article{padding-left:0}.side{display:none}.face{position:static;display:inline-flex;width:1.75rem;height:1.75rem;margin-right:.4rem;vertical-align:middle}dl{grid-template-columns:1fr}dd{margin-bottom:.35rem}}
        @media print{body{font-size:11pt}.spoiler{background:none;color:inherit}}
        """;
}
