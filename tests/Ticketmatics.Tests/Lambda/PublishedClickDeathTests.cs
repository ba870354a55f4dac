using System.Text.Json.Nodes;
using Ticketmatics.Sandbox.Discord;
using Ticketmatics.Tests.Aws;
using Ticketmatics.Tests.Flows;

namespace Ticketmatics.Tests.Lambda;

/// <summary>Of the function that answers clicks.</summary>
public sealed class PublishedClickDeathTests(DynamoDbLocal dynamo, LocalS3 s3) : PublishedDeaths(dynamo, s3)
{
    private const int MostTries = 5;

    [Fact]
    public async Task A_click_whose_process_dies_at_any_step_is_lost_or_counts_once()
    {
        await using var play = await StartAsync();
        var (opened, closed) = (0, 0);
        for (var round = 1; opened == 0 || closed == 0; round++)
        {
            var step = StepOf(round);
            var opener = Crowd.Join(play.People, 1)[0];

            var form = await PressOpenAsync(play.People, opener);
            if (!await play.DieOverClickAsync(() => SubmitOpenAsync(play.People, opener, form), step) && opened == 0)
            {
                opened = step;
            }

            await RecoverAsync(play);
            for (var again = 0; again < MostTries && play.People.Tickets().Count == 0; again++)
            {
                // Lost: the member, who was told that it failed, asks again; on a slow machine, maybe more than once.
                await play.People.AskAsync(opener, "technical", "My printer is on fire.");
                await RecoverAsync(play);
            }

            var channel = await ShouldBeOpenAsync(play, round, opener, $"opening, step {step}");

            form = await play.People.PressAsync(opener, play.People.HeaderOf(channel), "Close");
            if (!await play.DieOverClickAsync(() => SubmitCloseAsync(play.People, opener, form), step) && closed == 0)
            {
                closed = step;
            }

            await RecoverAsync(play);
            for (var again = 0; again < MostTries && play.People.Exists(channel); again++)
            {
                await play.People.CloseAsync(opener, channel);
                await RecoverAsync(play);
            }

            await ShouldBeClosedAsync(play, round, opener, $"closing, step {step}");
        }

        opened.ShouldBeGreaterThan(2 * StepsOfARequest, "or the function did nothing");
        closed.ShouldBeGreaterThan(1 * StepsOfARequest, "or the function did nothing");
    }

    private static Task<Outcome> PressOpenAsync(Play people, UserId opener) =>
        people.Discord.Sender.PressAsync(opener, people.FindPanel().ShouldNotBeNull().Id, "t1:open", Play.Token);

    private static Task SubmitOpenAsync(Play people, UserId opener, Outcome form) =>
        SubmitAsync(
            people,
            opener,
            form,
            ("category", new JsonArray("technical")),
            ("ticket_reason", JsonValue.Create("My printer is on fire."))
        );

    private static Task SubmitCloseAsync(Play people, UserId opener, Outcome form) =>
        SubmitAsync(people, opener, form, ("reason", JsonValue.Create("")));

    private static Task SubmitAsync(
        Play people,
        UserId who,
        Outcome form,
        params (string Name, JsonNode Value)[] fields
    ) =>
        people.Discord.Sender.SubmitModalAsync(
            who,
            form.Modal.ShouldNotBeNull(form.Reason).Id,
            fields.ToDictionary(field => field.Name, field => field.Value),
            Play.Token
        );
}
