using System.Globalization;
using Ticketmatics.Staffing;
using Ticketmatics.Storage;
using Ticketmatics.Tickets;

namespace Ticketmatics.Interactions;

/// <summary>What somebody asks of one ticket: read, decided by a rule, and committed as it was decided.</summary>
internal static class TicketRequests
{
    /// <summary>Writers that may overtake one request before it is told to come back.</summary>
    private const int MostTries = 5;

    /// <returns><see langword="false"/> for anything but a number of ours.</returns>
    public static bool TryParseNumber(string argument, out int number) =>
        int.TryParse(argument, NumberStyles.None, CultureInfo.InvariantCulture, out number) && number > 0;

    /// <summary>The ticket, and who asks, read side by side.</summary>
    /// <returns>A null ticket where there is none of that number; then the actor is staff who is staff of any.</returns>
    public static async Task<(Ticket? Ticket, Actor Actor)> ReadAsync(
        Call call,
        int number,
        CancellationToken cancellationToken
    )
    {
        var reading = call.Store.ReadTicketAsync(call.Guild, number, cancellationToken);
        var staff = call.Store.ReadStaffAsync(call.Guild, cancellationToken);
        await Task.WhenAll(reading, staff);
        var ticket = await reading;
        var isStaff = ticket is null
            ? StaffRules.IsStaffOfAny(call, await staff)
            : StaffRules.IsStaff(call, await staff, ticket.Category);
        return (ticket, call.ActorAs(isStaff));
    }

    /// <summary>What is said where there is no such ticket.</summary>
    public static string Unknown(Call call) =>
        call is CommandCall ? call.Texts.Refusals.NoSuchNumber : call.Texts.Refusals.NoSuchTicket;

    /// <summary>As <see cref="ChangeAsync"/>, of the ticket whose channel the command is used in.</summary>
    public static async Task<Reply> ChangeHereAsync(
        CommandCall call,
        Func<Ticket, Actor, Decision> rule,
        Func<Ticket, IEnumerable<Change>> effects,
        Func<Ticket, Reply> answer,
        CancellationToken cancellationToken
    ) =>
        await call.Store.FindTicketAsync(call.Guild, call.Channel, cancellationToken) is { } number
            ? await ChangeAsync(call, $"{number}", rule, effects, answer, cancellationToken)
            : Reply.Refuse(call.Texts.Interactions.NoTicketHere);

    /// <inheritdoc cref="ChangeAsync(Call, string, Task{Func{Ticket, Actor, Decision}}, Func{Ticket, IEnumerable{Change}}, Func{Ticket, Reply}, CancellationToken)"/>
    public static Task<Reply> ChangeAsync(
        Call call,
        string argument,
        Func<Ticket, Actor, Decision> rule,
        Func<Ticket, IEnumerable<Change>> effects,
        Func<Ticket, Reply> answer,
        CancellationToken cancellationToken
    ) => ChangeAsync(call, argument, Task.FromResult(rule), effects, answer, cancellationToken);

    /// <summary>
    /// Decides and commits, anew where another writer was faster. Where too many write at once, those who came first
    /// have mostly decided it: the ticket is read once more before anybody is told to come back.
    /// </summary>
    /// <param name="ruling">The rule, as soon as what it goes by is read: side by side with the ticket.</param>
    /// <param name="effects">What follows from the accepted change.</param>
    /// <param name="answer">To the ticket as it was saved.</param>
    public static async Task<Reply> ChangeAsync(
        Call call,
        string argument,
        Task<Func<Ticket, Actor, Decision>> ruling,
        Func<Ticket, IEnumerable<Change>> effects,
        Func<Ticket, Reply> answer,
        CancellationToken cancellationToken
    )
    {
        if (!TryParseNumber(argument, out var number))
        {
            return Reply.Refuse(
                call is CommandCall ? call.Texts.Refusals.NoSuchNumber : call.Texts.Interactions.Outdated
            );
        }

        var (ticket, actor) = await ReadAsync(call, number, cancellationToken);
        var rule = await ruling;
        var wasBusy = false;
        for (var tries = 0; tries < MostTries && ticket is not null; tries++)
        {
            var decision = rule(ticket, actor);
            if (decision is Decision.Refused(var why))
            {
                return Reply.Refuse(call.Texts.Refusals.Of(why));
            }

            var next = ((Decision.Accepted)decision).Next;
            var commit = new Commit(call.Guild, [new Change.SaveTicket(ticket, next), .. effects(next)]);
            try
            {
                switch (await call.Store.CommitAsync(commit, cancellationToken))
                {
                    case null:
                        return answer(next);
                    case CommitRefusal.TicketMoved moved:
                        ticket = moved.Current;
                        break;
                    case { } other:
                        throw new InvalidOperationException($"Unexpected refusal: {other.GetType().Name}.");
                }
            }
            catch (StoreBusyException) when (!wasBusy)
            {
                wasBusy = true;
                ticket = await call.Store.ReadTicketAsync(call.Guild, number, cancellationToken);
            }
        }

        return Reply.Refuse(ticket is null ? Unknown(call) : call.Texts.Interactions.Busy);
    }
}
