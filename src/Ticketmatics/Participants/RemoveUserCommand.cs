using Ticketmatics.Discord;
using Ticketmatics.Interactions;
using Ticketmatics.Languages;
using Ticketmatics.Tickets;

namespace Ticketmatics.Participants;

/// <summary><c>/removeuser</c>: also for members who have left the server.</summary>
internal sealed class RemoveUserCommand : ICommand
{
    private static readonly UserOption Member = new("member", texts => texts.Participants.RemoveMember);

    public string Name => "removeuser";

    public Func<Texts, string> Description => texts => texts.Participants.RemoveDescription;

    public CommandDefinition Definition => Commands.ChatInput(Name, Description, [Member.Definition]);

    public Access Access => Access.Staff;

    public async Task<Reply> RunAsync(CommandCall call, CancellationToken cancellationToken) =>
        Member.In(call) is { } member
            ? await TicketRequests.ChangeHereAsync(
                call,
                rule: (ticket, actor) => ParticipantRules.Remove(ticket, actor, member.Id),
                effects: ticket =>
                    [call.Effect("participant", new SetParticipant(ticket.Number, member.Id, call.PendingAnswer))],
                answer: _ => Reply.Thinking,
                cancellationToken
            )
            : Reply.Refuse(call.Texts.Participants.NotHere);
}
