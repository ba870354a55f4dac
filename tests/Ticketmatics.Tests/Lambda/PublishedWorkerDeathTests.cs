using Ticketmatics.Discord;
using Ticketmatics.Sandbox.Discord;
using Ticketmatics.Tests.Aws;
using Ticketmatics.Tests.Flows;

namespace Ticketmatics.Tests.Lambda;

/// <summary>Of the function that performs effects.</summary>
public sealed class PublishedWorkerDeathTests(DynamoDbLocal dynamo, LocalS3 s3) : PublishedDeaths(dynamo, s3)
{
    [Fact]
    public async Task Opening_and_closing_survive_the_death_of_the_worker_at_any_step()
    {
        await using var play = await StartAsync();
        var (opened, closed) = (0, 0);
        for (var round = 1; opened == 0 || closed == 0; round++)
        {
            var step = StepOf(round);
            var opener = Crowd.Join(play.People, 1)[0];
            RemoveParents(play.People);

            var asked = await play.People.AskAsync(opener, "technical", "My printer is on fire.");
            if (!await play.DieOverRecordsAsync(step) && opened == 0)
            {
                opened = step;
            }

            await RecoverAsync(play);
            var channel = await ShouldBeOpenAsync(play, round, opener, $"opening, step {step}");
            play.People.MessageOf(asked).Content.ShouldContain(Markdown.Mention(channel.Id));

            await play.People.CloseAsync(opener, channel);
            if (!await play.DieOverRecordsAsync(step) && closed == 0)
            {
                closed = step;
            }

            await RecoverAsync(play);
            await ShouldBeClosedAsync(play, round, opener, $"closing, step {step}");
        }

        opened.ShouldBeGreaterThan(8 * StepsOfARequest, "or the worker did nothing");
        closed.ShouldBeGreaterThan(5 * StepsOfARequest, "or the worker did nothing");
    }

    /// <summary>Somebody tidies up, so that the next opening has to make a category, too.</summary>
    private static void RemoveParents(Play people)
    {
        var world = people.Discord.World;
        lock (world.Gate)
        {
            foreach (
                var parent in world
                    .ChannelsOf(people.Here.Guild)
                    .Where(channel => channel.Type is ChannelType.GuildCategory)
                    .Where(channel => channel.Name.Contains("Tickets", StringComparison.Ordinal))
                    .ToList()
            )
            {
                world.Remove(parent);
            }
        }
    }
}
