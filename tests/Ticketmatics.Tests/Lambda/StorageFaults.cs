using System.Text.Json.Nodes;
using Ticketmatics.Aws;
using Ticketmatics.Interactions;
using Ticketmatics.Languages;
using Ticketmatics.Sandbox.Discord;
using Ticketmatics.Tests.Aws;
using Ticketmatics.Tests.Flows;
using Ticketmatics.Tickets;

namespace Ticketmatics.Tests.Lambda;

/// <summary>
/// Whatever DynamoDB refuses, at whichever request of a click or of its effects: Discord gets an answer that is true, and
/// in the end every ticket is there once.
/// </summary>
public abstract class StorageFaults(DynamoDbLocal dynamo)
{
    private protected const string Unknown = "**My Tickets**";
    private const int MoreRequestsThanAnythingTakes = 30;

    private Play people = null!;
    private int at;
    private int seen;
    private bool isArmed;
    private bool wasMet;

    /// <summary>What people were told in place of what they asked for.</summary>
    private protected List<string> Told { get; } = [];

    /// <summary>Lives of tickets, in which the fault happens at one request more each time.</summary>
    /// <param name="times">Requests in a row that meet it.</param>
    /// <param name="pace">As of <see cref="StoredPlay"/>.</param>
    private protected async Task EachRequestAsync(Fault fault, int times, int pace = 1)
    {
        using var wire = new FaultyWire((operation, body) => Next(fault, times, operation, body));
        await using var play = await StoredPlay.StartAsync(dynamo, wire, pace);
        people = play.People;
        await people.CommandAsync(people.Admin, "setup");
        await people.CommandAsync(people.Admin, "addstaff", ("member", people.Staff));
        await play.SettleAsync();
        people.FindPanel().ShouldNotBeNull();

        for (at = 1; at < MoreRequestsThanAnythingTakes; at++)
        {
            wasMet = false;
            await LiveAsync(play, Crowd.Join(people, 1)[0]);
            if (!wasMet)
            {
                at.ShouldBeGreaterThan(3, "or nothing was asked of DynamoDB");
                return;
            }
        }

        throw new TimeoutException("There was no end of requests.");
    }

    private async Task LiveAsync(StoredPlay play, UserId opener)
    {
        await DoAsync(
            play,
            $"open, request {at}",
            () => people.AskAsync(opener, "technical", "My printer is on fire."),
            async () => (await NumbersAsync(play, opener)).Count > 0
        );
        var number = (await NumbersAsync(play, opener)).ShouldHaveSingleItem();
        var channel = people.Tickets().ShouldHaveSingleItem($"one channel, open, request {at}");
        people.Messages(channel.Id).ShouldHaveSingleItem($"one header, open, request {at}");
        (await play.Store.ReadGuildAsync(people.Here.Guild, Play.Token)).Counters.Open.ShouldBe(1);

        await DoAsync(
            play,
            $"claim, request {at}",
            () => people.PressAsync(people.Staff, people.HeaderOf(channel), "Claim"),
            async () => (await StateAsync(play, number)) is TicketState.Claimed
        );
        await DoAsync(
            play,
            $"close, request {at}",
            () => CloseAsync(channel),
            async () => (await StateAsync(play, number)) is TicketState.Closing or TicketState.Closed
        );
        people.Tickets().ShouldBeEmpty($"close, request {at}");
        (await StateAsync(play, number)).ShouldBeOfType<TicketState.Closed>();
        (await NumbersAsync(play, opener)).ShouldBeEmpty();
        (await play.Store.ReadGuildAsync(people.Here.Guild, Play.Token)).Counters.ShouldBe(
            new TicketCounters(Asked: at, Open: 0, Claimed: 0, Closed: at, Failed: 0)
        );
    }

    /// <summary>A click and its effects, both with the fault; once more without it where the click was in vain.</summary>
    /// <param name="isDone">Whether the state says that the click counts.</param>
    private async Task DoAsync(StoredPlay play, string step, Func<Task<Outcome>> click, Func<Task<bool>> isDone)
    {
        var outcome = await WithFaultAsync(click);
        outcome.Kind.ShouldNotBe(OutcomeKind.Failed, $"{step}: {outcome.Reason}");
        var text = TextOf(outcome);
        var isBusy = string.Equals(text, Texts.Default.Interactions.Busy, StringComparison.Ordinal);
        var isRefused = isBusy || text.Contains(Unknown);
        if (!isRefused)
        {
            (await isDone()).ShouldBeTrue($"{step} was told as done: {text}");
        }
        else
        {
            Told.Add(text);
            if (isBusy)
            {
                (await isDone()).ShouldBeFalse($"{step} was told as not saved");
            }
        }

        await WithFaultAsync(play.DeliverAsync);
        await play.SettleAsync();
        if (!await isDone())
        {
            people.Pass(TimeSpan.FromSeconds(4));
            await click();
            (await isDone()).ShouldBeTrue($"{step}, once more: {TextOf(outcome)}");
            await play.SettleAsync();
        }
    }

    private async Task<T> WithFaultAsync<T>(Func<Task<T>> act)
    {
        (seen, isArmed) = (0, true);
        try
        {
            return await act();
        }
        finally
        {
            isArmed = false;
        }
    }

    private WireFault? Next(Fault fault, int times, string operation, JsonObject body)
    {
        if (!isArmed || Interlocked.Increment(ref seen) is var request && (request < at || request - at >= times))
        {
            return null;
        }

        wasMet = true;
        return fault switch
        {
            Fault.Throttled => WireFault.Refused("ThrottlingException"),
            Fault.Conflict when body["TransactItems"] is JsonArray writes => WireFault.Cancelled(
                writes.Select((_, index) => index == 0 ? "TransactionConflict" : "None")
            ),
            // A read meets no conflict.
            Fault.Conflict when operation is "UpdateItem" => WireFault.Refused("TransactionConflictException"),
            Fault.Conflict => null,
            Fault.AnswerLost => new WireFault.AnswerLost(),
            Fault.TimeOut => new WireFault.AnswerNever(() => people.Pass(new DynamoDbStoreOptions().LongestRequest)),
            _ => WireFault.Refused("ValidationException"),
        };
    }

    /// <summary>Presses the button where the form is not open yet, which asks nothing of DynamoDB.</summary>
    private async Task<Outcome> CloseAsync(SandboxChannel channel)
    {
        var form = await people.PressAsync(people.Staff, people.HeaderOf(channel), "Close");
        return form.Modal is { } modal
            ? await people.Discord.Sender.SubmitModalAsync(
                people.Staff,
                modal.Id,
                new Dictionary<string, JsonNode> { ["reason"] = JsonValue.Create("Put out.") },
                Play.Token
            )
            : form;
    }

    private string TextOf(Outcome outcome) => outcome.Message is null ? "" : people.MessageOf(outcome).Content;

    private async Task<IReadOnlyList<int>> NumbersAsync(StoredPlay play, UserId member) =>
        (await play.Store.ReadMemberAsync(people.Here.Guild, member, Play.Token)).OpenNumbers;

    private async Task<TicketState> StateAsync(StoredPlay play, int number) =>
        (await play.Store.ReadTicketAsync(people.Here.Guild, number, Play.Token)).ShouldNotBeNull().State;

    public enum Fault
    {
        Throttled,
        Conflict,
        AnswerLost,
        TimeOut,
        TooLarge,
    }
}
