namespace Ticketmatics.Tests.Transcripts;

public sealed class TranscriptMarkdownTests
{
    [Theory]
    [InlineData("plain words", "plain words")]
    [InlineData("**bold** and *slanted* and _too_", "<b>bold</b> and <i>slanted</i> and <i>too</i>")]
    [InlineData("***both*** __under__ ~~gone~~", "<b><i>both</i></b> <u>under</u> <s>gone</s>")]
    [InlineData("**bold with *slant* in it**", "<b>bold with <i>slant</i> in it</b>")]
    [InlineData("snake_case_name and 2 * 3 * 4", "snake_case_name and 2 * 3 * 4")]
    [InlineData(@"\*not slanted\* \`not code\`", "*not slanted* `not code`")]
    [InlineData("`code *is* code` ``a ` in it``", "<code>code *is* code</code> <code>a ` in it</code>")]
    [InlineData("||a secret||", """<span class="spoiler" tabindex="0">a secret</span>""")]
    [InlineData("**never closed", "**never closed")]
    [InlineData("> said\nback", "<blockquote>said</blockquote>back")]
    [InlineData("> said\n> twice\nback", "<blockquote>said\ntwice</blockquote>back")]
    [InlineData(">>> all\nof it", "<blockquote>all\nof it</blockquote>")]
    [InlineData("> - one\n> > two", """<blockquote><div class="item">• one</div>&gt; two</blockquote>""")]
    [InlineData("# Big\nsmall", """<div class="h1">Big</div>small""")]
    [InlineData("- one\n  - two", """<div class="item">• one</div><div class="item inner">• two</div>""")]
    [InlineData("```cs\nvar x = 1;\n``` after", "<pre><code>var x = 1;</code></pre> after")]
    [InlineData("```one line```", "<pre><code>one line</code></pre>")]
    [InlineData(
        "<@&77> in <#88>",
        """<span class="mention">@Support Staff</span> in <span class="mention">#rules</span>"""
    )]
    [InlineData("<@424242424242424242>", """<span class="mention">@424242424242424242</span>""")]
    [InlineData(
        "</setup:12> @everyone",
        """<span class="mention">/setup</span> <span class="mention">@everyone</span>"""
    )]
    [InlineData(
        "<:wave:123> <a:dance:456>",
        """<span class="mention">:wave:</span> <span class="mention">:dance:</span>"""
    )]
    [InlineData("<t:0:R>", """<span class="mention">1970-01-01 00:00 UTC</span>""")]
    [InlineData("<t:99999999999999999:R>", "&lt;t:99999999999999999:R&gt;")]
    public void Marks_look_as_they_do_on_Discord(string written, string html) =>
        Transcribe.Body(written).ShouldBe(html);

    [Theory]
    [InlineData("see https://example.com/a_b?c=d, please", "https://example.com/a_b?c=d")]
    [InlineData("<https://example.com/x>", "https://example.com/x")]
    [InlineData("[the manual](https://example.com/m)", "https://example.com/m")]
    public void An_https_address_can_be_followed_and_is_told_nothing(string written, string address)
    {
        var link = Transcribe.Page(Transcribe.Message(written)).QuerySelector("article a")!;

        link.GetAttribute("href").ShouldBe(address);
        link.GetAttribute("rel").ShouldBe("noopener noreferrer nofollow");
    }

    [Fact]
    public void A_link_behind_words_shows_where_it_leads_and_leads_nowhere_else()
    {
        var page = Transcribe.Page(Transcribe.Message("[**go** https://bank.example](https://evil.example/)"));

        page.QuerySelector("article .body")!.TextContent.ShouldBe("go https://bank.example (https://evil.example/)");
        var link = page.QuerySelectorAll("article a").ShouldHaveSingleItem();
        link.GetAttribute("href").ShouldBe("https://evil.example/");
        link.InnerHtml.ShouldStartWith("<b>go</b>");
    }

    [Theory]
    [InlineData("http://example.com")]
    [InlineData("[click](javascript:alert(1))")]
    [InlineData("<javascript:alert(1)>")]
    [InlineData("[click](data:text/html,<script>alert(1)</script>)")]
    [InlineData("ftp://example.com [x](//example.com) <vbscript:x>")]
    public void Nothing_else_becomes_a_link(string written) =>
        Transcribe.Page(Transcribe.Message(written)).QuerySelectorAll("article a").ShouldBeEmpty();
}
