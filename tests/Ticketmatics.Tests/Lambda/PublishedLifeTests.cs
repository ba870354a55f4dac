using Ticketmatics.Discord;
using Ticketmatics.Sandbox.Discord;
using Ticketmatics.Tests.Aws;
using Ticketmatics.Tests.Flows;
using Ticketmatics.Tickets;

namespace Ticketmatics.Tests.Lambda;

/// <summary>The program that is deployed, as processes of their own that share nothing but DynamoDB and Discord.</summary>
public sealed class PublishedLifeTests(DynamoDbLocal dynamo, LocalS3 s3)
{
    private const string Reason = "My printer is on fire.";

    [Fact]
    public async Task A_ticket_lives_its_whole_life_though_every_record_comes_twice()
    {
        await using var play = await PublishedPlay.StartAsync(dynamo, s3);
        var people = play.People;

        await SetUpAsync(play);
        (await people.CommandAsync(people.Admin, "addstaff", ("member", people.Staff))).Message.ShouldNotBeNull();

        var asked = await people.AskAsync(people.Opener, "technical", Reason);
        asked.Kind.ShouldBe(OutcomeKind.Deferred, asked.Reason);
        await play.DeliverAsync();
        var channel = people.Tickets().ShouldHaveSingleItem();
        people.MessageOf(asked).Content.ShouldContain(Markdown.Mention(channel.Id));
        people.Messages(channel.Id).ShouldHaveSingleItem();
        (await play.TicketAsync()).State.ShouldBeOfType<TicketState.Open>();

        var claimed = await people.PressAsync(people.Staff, people.HeaderOf(channel), "Claim");
        claimed.Kind.ShouldBe(OutcomeKind.Updated, claimed.Reason);
        await play.DeliverAsync();
        (await play.TicketAsync()).State.ShouldBeOfType<TicketState.Claimed>().Claim.By.ShouldBe(people.Staff);

        (await people.CloseAsync(people.Staff, channel, "The fire is out.")).Kind.ShouldBe(OutcomeKind.Message);
        await play.DeliverUntilAsync(() => !people.Exists(channel));
        people.Exists(channel).ShouldBeFalse();
        await play.ShouldBeClosedAsync();

        await play.DeliverAsync(play.Stream.Everything);
        await play.SweepAsync();
        people.Tickets().ShouldBeEmpty();
        await play.ShouldBeClosedAsync();

        await ShouldHaveToldNoSecretAsync(play);
    }

    [Fact]
    public async Task A_process_that_is_killed_over_a_ticket_leaves_it_to_the_sweep()
    {
        await using var play = await PublishedPlay.StartAsync(dynamo, s3);
        var people = play.People;
        await SetUpAsync(play);
        var asked = await people.AskAsync(people.Opener, "technical", Reason);

        // It waits before it posts the header, and that is where death finds it.
        var wait = new FaultKind.RateLimit(TimeSpan.FromSeconds(4));
        people.Discord.Faults.Add("POST", "/channels/{channel}/messages", wait);
        var lost = play.Effects.Service.InvokeAsync((await play.Stream.NextAsync()).ShouldNotBeNull());
        await people.EventuallyAsync(() => people.Tickets().Count > 0);
        await play.Effects.KillAsync();
        lost.IsCompleted.ShouldBeFalse();
        var channel = people.Tickets().ShouldHaveSingleItem();
        people.Messages(channel.Id).ShouldBeEmpty();

        people.Discord.Faults.Clear();
        await play.SweepAsync();
        people.Messages(channel.Id).ShouldBeEmpty("the lease of the dead still holds");
        await play.EndLeasesAsync();
        await play.SweepAsync();
        await play.StartEffectsAsync();
        await play.DeliverAsync(play.Stream.Everything);

        people.Tickets().ShouldHaveSingleItem().Id.ShouldBe(channel.Id);
        people.Messages(channel.Id).ShouldHaveSingleItem();
        people.MessageOf(asked).Content.ShouldContain(Markdown.Mention(channel.Id));
        (await play.TicketAsync()).State.ShouldBeOfType<TicketState.Open>().Place.Channel.ShouldBe(channel.Id);
        (await play.CountersAsync()).ShouldBe(new TicketCounters(Asked: 1, Open: 1, Claimed: 0, Closed: 0, Failed: 0));
        await ShouldHaveToldNoSecretAsync(play);
    }

    /// <summary>A guild with a panel.</summary>
    private static async Task SetUpAsync(PublishedPlay play)
    {
        var setup = await play.People.CommandAsync(play.People.Admin, "setup");
        setup.Kind.ShouldBe(OutcomeKind.Deferred, setup.Reason);
        await play.DeliverAsync();
        play.People.FindPanel().ShouldNotBeNull();
    }

    private static async Task ShouldHaveToldNoSecretAsync(PublishedPlay play)
    {
        var lines = await play.EndAsync();
        lines.ShouldNotBeEmpty();
        var secrets = play.Secrets();
        secrets.Count.ShouldBeGreaterThan(1);
        var output = string.Join('\n', lines);
        output.ShouldNotContain(Reason);
        foreach (var secret in secrets)
        {
            output.ShouldNotContain(secret);
        }
    }
}
