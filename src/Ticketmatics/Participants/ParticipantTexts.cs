using Ticketmatics.Discord;
using Ticketmatics.Tickets;

namespace Ticketmatics.Participants;

internal abstract class ParticipantTexts
{
    public abstract string AddDescription { get; }
    public abstract string AddMember { get; }
    public abstract string RemoveDescription { get; }
    public abstract string RemoveMember { get; }

    public abstract string NotHere { get; }

    public abstract string MayNot { get; }

    public abstract string NotDone { get; }

    public abstract string Added(UserId member);

    public abstract string Removed(UserId member);

    public abstract string StaysAsStaff(UserId member);

    public abstract string Over(Ticket ticket);

    /// <summary>What the channel says: who was let in is pinged, as they may not know of it.</summary>
    public MessageBody Welcome(UserId member, UserId? by) =>
        new()
        {
            Content = by is { } staff
                ? WasLetInBy(Markdown.Mention(member), Markdown.Mention(staff))
                : WasLetIn(Markdown.Mention(member)),
            AllowedMentions = new AllowedMentions { Users = [member] },
        };

    protected abstract string WasLetIn(string member);

    protected abstract string WasLetInBy(string member, string staff);
}
