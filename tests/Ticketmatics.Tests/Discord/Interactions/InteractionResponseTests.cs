using System.Text.Json;
using Ticketmatics.Discord;

namespace Ticketmatics.Tests.Discord.Interactions;

public sealed class InteractionResponseTests
{
    [Fact]
    public void A_pong_is_nothing_but_its_type() => Json(new InteractionResponse.Pong()).ShouldBe("""{"type":1}""");

    [Fact]
    public void A_message_says_who_sees_it() =>
        Json(new InteractionResponse.NewMessage(new() { Content = "Done", Flags = MessageFlags.Ephemeral }))
            .ShouldBe("""{"type":4,"data":{"content":"Done","allowed_mentions":{"parse":[]},"flags":64}}""");

    [Fact]
    public void A_deferred_message_says_only_who_will_see_it() =>
        Json(new InteractionResponse.DeferredMessage(new(MessageFlags.Ephemeral)))
            .ShouldBe("""{"type":5,"data":{"flags":64}}""");

    [Fact]
    public void A_deferred_update_is_nothing_but_its_type() =>
        Json(new InteractionResponse.DeferredUpdate()).ShouldBe("""{"type":6}""");

    [Fact]
    public void An_update_may_take_the_buttons_away() =>
        Json(new InteractionResponse.UpdatedMessage(new() { Content = "Closed", Components = [] }))
            .ShouldBe("""{"type":7,"data":{"content":"Closed","allowed_mentions":{"parse":[]},"components":[]}}""");

    [Fact]
    public void Suggestions_have_names_and_values() =>
        Json(new InteractionResponse.AutocompleteResult(new([new("Billing", "billing")])))
            .ShouldBe("""{"type":8,"data":{"choices":[{"name":"Billing","value":"billing"}]}}""");

    [Fact]
    public void A_modal_is_sent_in_label_form() =>
        Json(
                new InteractionResponse.OpenModal(
                    new()
                    {
                        CustomId = "answers:7",
                        Title = "Open a ticket",
                        Components =
                        [
                            new TextDisplay { Content = "Please answer in full." },
                            new Label
                            {
                                Text = "What happened?",
                                Description = "In a few words",
                                Component = new TextInput
                                {
                                    CustomId = "details",
                                    Style = TextInputStyle.Paragraph,
                                    MinLength = 0,
                                    MaxLength = 1000,
                                    Required = false,
                                    Value = "It",
                                    Placeholder = "It broke",
                                },
                            },
                            new Label
                            {
                                Text = "How urgent?",
                                Component = new StringSelect
                                {
                                    CustomId = "urgency",
                                    Options = [new() { Label = "High", Value = "high" }],
                                },
                            },
                        ],
                    }
                )
            )
            .ShouldBe(
                """{"type":9,"data":{"custom_id":"answers:7","title":"Open a ticket","components":["""
                    + """{"type":10,"content":"Please answer in full."},"""
                    + """{"type":18,"label":"What happened?","description":"In a few words","component":"""
                    + """{"type":4,"custom_id":"details","style":2,"min_length":0,"max_length":1000,"required":false,"value":"It","placeholder":"It broke"}},"""
                    + """{"type":18,"label":"How urgent?","component":"""
                    + """{"type":3,"custom_id":"urgency","options":[{"label":"High","value":"high"}]}}"""
                    + "]}}"
            );

    private static string Json(InteractionResponse response) =>
        JsonSerializer.Serialize(response, DiscordJson.Default.InteractionResponse);
}
