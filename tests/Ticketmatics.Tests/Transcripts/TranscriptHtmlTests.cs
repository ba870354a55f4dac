using AngleSharp.Dom;
using FsCheck;
using FsCheck.Fluent;
using Ticketmatics.Discord;
using Ticketmatics.Transcripts;

namespace Ticketmatics.Tests.Transcripts;

public sealed class TranscriptHtmlTests
{
    private static readonly string[] HostilePieces =
    [
        "<script>alert(1)</script>",
        "<img src=x onerror=alert(1)>",
        "\"><svg onload=alert(1)>",
        "</main></body></html>",
        "</style><style>*{display:none}</style>",
        "javascript:alert(1)",
        "https://a.example/\" onclick=\"alert(1)",
        "[x](https://a.example/\"onmouseover=alert(1))",
        "<https://a.example/'><script>",
        "\u202Egnp.exe\u202C",
        "\uD83D",
        "\uDE00",
        "\0\u0001\u001B",
        "<!--",
        "]]>",
        "&lt;script&gt;",
        "```",
        "`",
        "**",
        "__",
        "||",
        "> ",
        "\n",
        "<@1>",
        "<#",
        "[",
        "](https://a.example)",
        new('w', 2000),
    ];

    private static readonly string[] Times = ["12:00", "12:01", "12:02", "13:00", "12:00"];

    private static readonly HashSet<string> Elements = new(StringComparer.OrdinalIgnoreCase)
    {
        "html",
        "head",
        "meta",
        "title",
        "style",
        "body",
        "main",
        "h1",
        "h2",
        "bdi",
        "dl",
        "dt",
        "dd",
        "ol",
        "ul",
        "li",
        "time",
        "p",
        "article",
        "header",
        "span",
        "div",
        "a",
        "b",
        "i",
        "u",
        "s",
        "code",
        "pre",
        "blockquote",
        "figure",
        "figcaption",
        "img",
        "svg",
        "rect",
    };

    [Fact]
    public void Nothing_that_anybody_writes_becomes_markup() =>
        Prop.ForAll(
                Arb.From(
                    from pieces in Gen.ArrayOf(
                        Gen.OneOf(
                            Gen.Elements(HostilePieces),
                            ArbMap.Default.GeneratorFor<string>().Select(s => s ?? "")
                        )
                    )
                    select string.Concat(pieces)
                ),
                written => CheckSafe(Transcribe.Html([Everywhere(written)], reason: written))
            )
            .Check(Config.QuickThrowOnFailure.WithMaxTest(300));

    [Fact]
    public void The_page_allows_itself_no_script_and_loads_nothing()
    {
        var policy = Transcribe
            .Page()
            .QuerySelector("meta[http-equiv=Content-Security-Policy]")!
            .GetAttribute("content")!;

        policy.ShouldStartWith(
            "default-src 'none'; img-src data:; base-uri 'none'; form-action 'none'; style-src 'sha256-"
        );
        policy.ShouldNotContain("unsafe");
    }

    [Fact]
    public void It_tells_of_the_ticket_before_the_first_message()
    {
        var page = Transcribe.Page(Transcribe.Message("Hello"));

        page.Title.ShouldBe("Ticket 0007 · Corner <Shop>");
        var facts = page.QuerySelectorAll("dd").Select(fact => fact.TextContent).ToList();
        facts.ShouldContain("🔧 Technical Support");
        facts.ShouldContain("My printer is on fire.");
        facts.ShouldContain("The <b>red</b> one");
        var steps = page.QuerySelectorAll(".timeline li").Select(step => step.TextContent).ToList();
        steps.Count.ShouldBe(3);
        steps[1].ShouldContain("claimed it");
        page.QuerySelector(".remark")!.TextContent.ShouldBe("Two files were too large to keep.");
    }

    [Fact]
    public void Messages_of_one_breath_stand_under_one_name_and_days_apart()
    {
        var page = Transcribe.Page(
            Transcribe.Message("one"),
            Transcribe.Message("two", minute: 1),
            Transcribe.Message("hello", Transcribe.Bob, minute: 2),
            Transcribe.Message("much later", Transcribe.Bob, minute: 60),
            Transcribe.Message("next day", Transcribe.Bob, minute: 24 * 60)
        );

        page.QuerySelectorAll("article").Select(a => a.ClassName).ShouldBe([null, "follows", null, null, null]);
        page.QuerySelectorAll("article .name").Select(name => name.TextContent).ShouldBe(["Ada", "Bob", "Bob", "Bob"]);
        page.QuerySelectorAll("h2").Length.ShouldBe(2);
        page.QuerySelectorAll("article time").Select(time => time.TextContent).ShouldBe(Times);
    }

    [Fact]
    public void Accounts_of_one_moment_have_colours_of_their_own()
    {
        var page = Transcribe.Page(
            Transcribe.Message("one", new User(new((5ul << 22) + 1), "one")),
            Transcribe.Message("two", new User(new((5ul << 22) + 2), "two"))
        );

        page.QuerySelectorAll(".face").Select(face => face.ClassName).ShouldBe(["face hue6", "face hue7"]);
    }

    [Fact]
    public void A_reply_leads_to_what_it_answers()
    {
        var asked = Transcribe.Message("Is it **on**?");
        var reply = Transcribe.Message("Yes", Transcribe.Bob, minute: 1) with
        {
            Type = MessageType.Reply,
            ReferencedMessage = asked,
        };
        var orphan = Transcribe.Message("No", minute: 2) with { Type = MessageType.Reply };
        var picture = Transcribe.Message("") with
        {
            Attachments = [new(new(1), "a_b_c.png", 5, "https://cdn.example/1")],
        };
        var look = Transcribe.Message("Look", minute: 3) with { Type = MessageType.Reply, ReferencedMessage = picture };

        var page = Transcribe.Page(asked, reply, orphan, look);

        var replies = page.QuerySelectorAll(".reply");
        page.QuerySelector(replies[0].QuerySelector("a")!.GetAttribute("href")!)!
            .TextContent.ShouldContain("Is it on?");
        replies[0].InnerHtml.ShouldContain("<b>on</b>");
        replies[1].TextContent.ShouldContain("deleted");
        replies[2].TextContent.ShouldBe("↪ Ada 📎 a_b_c.png");
        Transcribe.Plain(look).ShouldContain("(replying to Ada: 📎 a_b_c.png)");
    }

    [Fact]
    public void What_was_forwarded_keeps_its_lines()
    {
        var message = Transcribe.Message("") with { MessageSnapshots = [new(new("one\ntwo"))] };

        Transcribe.Page(message).QuerySelector(".forwarded .body")!.TextContent.ShouldBe("one\ntwo");
    }

    [Fact]
    public void An_edit_on_another_day_is_told_with_its_day()
    {
        var message = Transcribe.Message("Look") with { EditedTimestamp = A.Noon.AddDays(1) };

        Transcribe
            .Page(message)
            .QuerySelector("article .body")!
            .TextContent.ShouldBe("Look (edited 2056-03-02 12:00 UTC)");
    }

    [Fact]
    public void What_hangs_on_a_message_is_told()
    {
        var picture = new AttachmentId(1);
        var message = Transcribe.Message("Look") with
        {
            EditedTimestamp = A.Noon.AddMinutes(5),
            Attachments =
            [
                new(picture, "fire.png", 2048, "https://cdn.example/1"),
                new(new(2), "log <1>.txt", 3 << 20, "https://cdn.example/2"),
                new(new(3), "film.mp4", 900, "https://cdn.example/3"),
            ],
            Embeds =
            [
                new()
                {
                    Title = "Status",
                    Description = "**down**",
                    Fields = [new("Since", "noon")],
                },
            ],
            Reactions = [new(new("👍"), 3)],
            StickerItems = [new("Wave")],
            Poll = new(new("Again?"), [new(new("Yes")), new(new("No"))]),
            MessageSnapshots = [new(new("Forwarded words"))],
        };
        Dictionary<AttachmentId, KeptAttachment> kept = new()
        {
            [picture] = new KeptAttachment.Shown("image/png", new byte[] { 1, 2, 3 }),
            [new(2)] = new KeptAttachment.Beside("2-log-1-.txt"),
            [new(3)] = new KeptAttachment.NotKept("it is larger than 25 MB"),
        };

        var page = new AngleSharp.Html.Parser.HtmlParser().ParseDocument(Transcribe.Html([message], kept));

        page.QuerySelector("img")!.GetAttribute("src").ShouldBe("data:image/png;base64,AQID");
        var text = page.QuerySelector("article")!.TextContent;
        foreach (
            var told in (string[])
                [
                    "(edited 12:05)",
                    "fire.png · 2 KB",
                    "log <1>.txt · 3 MB · kept as 2-log-1-.txt",
                    "not kept, because it is larger than 25 MB",
                    "Status",
                    "down",
                    "Since",
                    "noon",
                    "👍 3",
                    "Sticker: Wave",
                    "Poll: Again?",
                    "No",
                    "Forwarded words",
                ]
        )
        {
            text.ShouldContain(told);
        }
    }

    [Theory]
    [InlineData(0x5865F2, "#5865f2")]
    [InlineData(0xFF, "#0000ff")]
    [InlineData(0xFFFFFF, "#ffffff")]
    [InlineData(0, null)]
    [InlineData(0x1000000, null)]
    [InlineData(-1, null)]
    [InlineData(null, null)]
    public void An_embed_has_its_colour(int? color, string? shown)
    {
        var message = Transcribe.Message("") with { Embeds = [new() { Title = "Status", Color = color }] };

        var bar = Transcribe.Page(message).QuerySelector(".embed > svg[aria-hidden=true] > rect");

        bar?.GetAttribute("fill").ShouldBe(shown);
        (bar is null).ShouldBe(shown is null);
    }

    [Theory]
    [InlineData("photo\u202Egnp.exe", "photo\uFFFDgnp.exe")]
    [InlineData("a\u202Db\u001B[31mc\u0085d\u009Be", "a\uFFFDb\uFFFD[31mc d\uFFFDe")]
    [InlineData("\u05E9\u05DC\u05D5\u05DD \u2067abc\u2069", "\u05E9\u05DC\u05D5\u05DD \u2067abc\u2069")]
    public void No_character_runs_text_backwards_or_commands_a_terminal(string written, string shown)
    {
        var message = Transcribe.Message("Look", new User(A.Bob, written)) with
        {
            Attachments = [new(new(1), written, 5, "https://cdn.example/1")],
        };

        var page = Transcribe.Page(message);
        var plain = Transcribe.Plain(message).ReplaceLineEndings(" ");

        OneLine(page.QuerySelector("figcaption bdi")!.TextContent).ShouldBe(shown);
        OneLine(page.QuerySelector("article .name")!.TextContent).ShouldBe(shown);
        OneLine(plain).ShouldContain($"] {shown}: Look");
        OneLine(plain).ShouldContain($"File: {shown}, 5 B");
    }

    [Fact]
    public void A_line_that_ends_as_on_Windows_ends_once() =>
        Transcribe
            .Page(Transcribe.Message("one\r\ntwo"))
            .QuerySelector("article .body")!
            .TextContent.ShouldBe("one\ntwo");

    /// <summary>The plain form puts further lines in.</summary>
    private static string OneLine(string text) =>
        string.Join(' ', text.Split((char[])[' ', '\n'], StringSplitOptions.RemoveEmptyEntries));

    /// <summary>A message that says it wherever something can be said.</summary>
    private static Message Everywhere(string written) =>
        Transcribe.Message(written, new User(A.Bob, written, written)) with
        {
            Type = MessageType.Reply,
            ReferencedMessage = Transcribe.Message(written),
            Attachments = [new(new(9), written, 5, written, written, written)],
            Embeds =
            [
                new()
                {
                    Title = written,
                    Color = written.Length,
                    Url = written,
                    Description = written,
                    Author = new(Name: written),
                    Footer = new(Text: written),
                    Image = new(Url: written),
                    Fields = [new(written, written)],
                },
            ],
            Components = [new(2, Label: written), new(10, Content: written)],
            Reactions = [new(new(written), 1)],
            StickerItems = [new(written)],
            Poll = new(new(written), [new(new(written))]),
            MessageSnapshots = [new(new(written))],
        };

    private static void CheckSafe(string html)
    {
        html.ShouldNotContain('\u202E');
        var page = new AngleSharp.Html.Parser.HtmlParser().ParseDocument(html);
        page.QuerySelectorAll("style").Length.ShouldBe(1);
        page.QuerySelectorAll("article").Length.ShouldBe(1);
        foreach (var element in page.All)
        {
            Elements.ShouldContain(element.LocalName);
            foreach (var attribute in element.Attributes)
            {
                attribute.Name.ShouldNotStartWith("on");
                attribute.Name.ShouldNotBe("style");
                if (attribute.Name is "href")
                {
                    attribute.Value.ShouldMatch("^(https://|#m)");
                }
                else if (attribute.Name is "src")
                {
                    attribute.Value.ShouldStartWith("data:image/");
                }
                else if (attribute.Name is "fill")
                {
                    attribute.Value.ShouldMatch("^#[0-9a-f]{6}$");
                }
            }
        }
    }
}
