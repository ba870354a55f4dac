using Ticketmatics.Discord;
using Ticketmatics.Interactions;
using Ticketmatics.Languages;
using Ticketmatics.Tickets;

namespace Ticketmatics.Participants;

/// <summary><c>/adduser</c>: lets a member into the ticket of the channel.</summary>
internal sealed class AddUserCommand : ICommand
{
    private static readonly UserOption Member = new("member", texts => texts.Participants.AddMember);

    public string Name => "adduser";

    public Func<Texts, string> Description => texts => texts.Participants.AddDescription;

    public CommandDefinition Definition => Commands.ChatInput(Name, Description, [Member.Definition]);

    public Access Access => Access.Staff;

    public async Task<Reply> RunAsync(CommandCall call, CancellationToken cancellationToken) =>
        Member.In(call) is { } member && call.Resolved.Members?.ContainsKey(member.Id) is true
            ? await TicketRequests.ChangeHereAsync(
                call,
                rule: (ticket, actor) => ParticipantRules.Add(ticket, actor, member.Id),
                effects: ticket =>
                    [call.Effect("participant", new SetParticipant(ticket.Number, member.Id, call.PendingAnswer))],
                answer: _ => Reply.Thinking,
                cancellationToken
            )
            : Reply.Refuse(call.Texts.Participants.NotHere);
}
