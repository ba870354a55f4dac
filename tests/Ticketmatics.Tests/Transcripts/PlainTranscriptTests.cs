using Ticketmatics.Discord;
using Ticketmatics.Transcripts;

namespace Ticketmatics.Tests.Transcripts;

/// <summary>The plain form tells what the page tells.</summary>
public sealed class PlainTranscriptTests
{
    [Fact]
    public void No_line_passes_for_another_message()
    {
        var plain = Transcribe.Plain(
            Transcribe.Message("first\n[12:01] Bob: I was never written"),
            Transcribe.Message("**answer**", Transcribe.Bob, minute: 1)
        );

        plain.ShouldContain("[12:00] Ada: first\n    [12:01] Bob: I was never written\n");
        plain.ShouldContain("\n[12:01] Bob: **answer**\n");
    }

    [Fact]
    public void What_hangs_on_a_message_is_told()
    {
        var asked = Transcribe.Message("Is it on, <@&77> < all?");
        var message = Transcribe.Message("Look", Transcribe.Bob, minute: 1) with
        {
            Type = MessageType.Reply,
            ReferencedMessage = asked,
            EditedTimestamp = A.Noon.AddMinutes(5),
            Attachments = [new(new(2), "log.txt", 3 << 20, "https://cdn.example/2")],
            Embeds =
            [
                new()
                {
                    Title = "Status",
                    Url = "https://status.example",
                    Description = "down",
                    Image = new(Url: "https://status.example/graph.png"),
                    Fields = [new("Since", "noon")],
                    Timestamp = A.Noon,
                },
            ],
            Components = [new(3, Placeholder: "Choose one")],
            Reactions = [new(new("👍"), 3)],
            StickerItems = [new("Wave")],
            Poll = new(new("Again?"), [new(new("Yes")), new(new("No"))]),
            MessageSnapshots =
            [
                new(
                    new(
                        "Forwarded words",
                        [new(new(4), "forwarded.txt", 5, "https://cdn.example/4")],
                        [new() { Title = "Forwarded title" }]
                    )
                ),
            ],
        };
        var orphan = Transcribe.Message("No", minute: 2) with { Type = MessageType.Reply };
        var pin = Transcribe.Message("", minute: 3) with { Type = MessageType.ChannelPinnedMessage };

        var plain = Transcribe.Plain(asked, message, orphan, pin);

        foreach (
            var told in (string[])
                [
                    "[12:01] Bob (edited 2056-03-01 12:05 UTC): Look\n",
                    "(replying to Ada: Is it on, @Support Staff < all?)",
                    "File: log.txt, 3 MB",
                    "Status\n    https://status.example\n    down\n    Since: noon\n    https://status.example/graph.png",
                    "[Choose one]",
                    "👍 3",
                    "Sticker: Wave",
                    "Poll: Again?\n    - Yes\n    - No\n",
                    "Forwarded: Forwarded words",
                    "File: forwarded.txt, 5 B",
                    "Embed: Forwarded title",
                    "(↪ a deleted message)",
                    "[12:03] Ada: pinned a message\n",
                ]
        )
        {
            plain.ShouldContain(told);
        }
    }
}
