using System.Text.Json;
using Ticketmatics.Discord;

namespace Ticketmatics.Tests.Discord.Messages;

public sealed class MessageBodyTests
{
    [Fact]
    public void Nobody_is_pinged_unless_named()
    {
        Json(new() { Content = "@everyone" }).ShouldBe("""{"content":"@everyone","allowed_mentions":{"parse":[]}}""");
        Json(
                new()
                {
                    Content = "<@3>",
                    AllowedMentions = new() { Users = [new(3)], Roles = [new(4)] },
                }
            )
            .ShouldBe("""{"content":"\u003C@3\u003E","allowed_mentions":{"parse":[],"users":["3"],"roles":["4"]}}""");
    }

    [Fact]
    public void An_embed_and_buttons_are_sent_as_Discord_wants_them() =>
        Json(
                new()
                {
                    Embeds =
                    [
                        new()
                        {
                            Title = "Ticket 7",
                            Description = "Open",
                            Color = 0x5865F2,
                            Fields = [new("Opened by", "Ada", inline: true)],
                            Footer = new("Ticketmatics"),
                            Timestamp = new(2026, 3, 1, 12, 0, 0, TimeSpan.Zero),
                        },
                    ],
                    Components =
                    [
                        new ActionRow(
                            Button.Of(ButtonStyle.Danger, "Close", "close:7", "🔒"),
                            Button.Of(ButtonStyle.Secondary, "Claim", "claim:7", disabled: true),
                            Button.Link("Rules", "https://example.com/rules")
                        ),
                    ],
                }
            )
            .ShouldBe(
                """{"embeds":[{"title":"Ticket 7","description":"Open","color":5793266"""
                    + ""","fields":[{"name":"Opened by","value":"Ada","inline":true}],"footer":{"text":"Ticketmatics"},"timestamp":"2026-03-01T12:00:00+00:00"}]"""
                    + ""","allowed_mentions":{"parse":[]},"components":[{"type":1,"components":["""
                    + """{"type":2,"style":4,"label":"Close","emoji":{"name":"\uD83D\uDD12"},"custom_id":"close:7"},"""
                    + """{"type":2,"style":2,"label":"Claim","custom_id":"claim:7","disabled":true},"""
                    + """{"type":2,"style":5,"label":"Rules","url":"https://example.com/rules"}]}]}"""
            );

    [Fact]
    public void A_select_is_sent_as_Discord_wants_it() =>
        Json(
                new()
                {
                    Components =
                    [
                        new ActionRow(
                            new StringSelect
                            {
                                CustomId = "panel:7",
                                Placeholder = "What is it about?",
                                MinValues = 1,
                                MaxValues = 2,
                                Disabled = true,
                                Options =
                                [
                                    new()
                                    {
                                        Label = "Billing",
                                        Value = "billing",
                                        Description = "Invoices",
                                        Emoji = new("B"),
                                        Default = true,
                                    },
                                    new() { Label = "Other", Value = "other" },
                                ],
                            }
                        ),
                    ],
                }
            )
            .ShouldBe(
                """{"allowed_mentions":{"parse":[]},"components":[{"type":1,"components":["""
                    + """{"type":3,"custom_id":"panel:7","options":[{"label":"Billing","value":"billing","description":"Invoices","emoji":{"name":"B"},"default":true},{"label":"Other","value":"other"}]"""
                    + ""","placeholder":"What is it about?","min_values":1,"max_values":2,"disabled":true}]}]}"""
            );

    [Fact]
    public void A_custom_id_may_stand_in_a_message_once() =>
        Should
            .Throw<DiscordLimitException>(() =>
                new MessageBody
                {
                    Components =
                    [
                        new ActionRow(Button.Of(ButtonStyle.Primary, "One", "same")),
                        new ActionRow(Button.Of(ButtonStyle.Primary, "Two", "same")),
                    ],
                }
            )
            .What.ShouldBe(nameof(MessageBody.Components));

    [Fact]
    public void A_button_needs_a_row() =>
        Should
            .Throw<DiscordLimitException>(() =>
                new MessageBody { Components = [Button.Link("l", "https://example.com")] }
            )
            .What.ShouldBe(nameof(MessageBody.Components));

    [Fact]
    public void All_embeds_of_a_message_share_6000_characters()
    {
        var most = new Embed { Description = new('d', 3000) };

        new MessageBody { Embeds = [most, most] }.Embeds!.Count.ShouldBe(2);
        Should
            .Throw<DiscordLimitException>(() => new MessageBody { Embeds = [most, most, new() { Title = "t" }] })
            .What.ShouldBe(nameof(MessageBody.Embeds));
    }

    [Fact]
    public void An_embed_counts_all_of_its_texts() =>
        new Embed
        {
            Title = "12",
            Description = "345",
            Fields = [new("6", "78"), new("9", "0")],
            Footer = new("12345"),
        }.Characters.ShouldBe(15);

    private static string Json(MessageBody body) => JsonSerializer.Serialize(body, DiscordJson.Default.MessageBody);
}
