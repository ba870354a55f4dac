using Ticketmatics.Discord;
using Ticketmatics.Settings;
using Ticketmatics.Storage;

namespace Ticketmatics.Staffing;

internal abstract class StaffingTexts
{
    public abstract string AddStaffDescription { get; }
    public abstract string AddStaffMember { get; }
    public abstract string RemoveStaffDescription { get; }
    public abstract string RemoveStaffMember { get; }
    public abstract string AddStaffRoleDescription { get; }
    public abstract string AddStaffRoleRole { get; }
    public abstract string RemoveStaffRoleDescription { get; }
    public abstract string RemoveStaffRoleRole { get; }
    public abstract string ListStaffDescription { get; }
    public abstract string CategoryOption { get; }

    public abstract string Unreadable { get; }
    public abstract string Bots { get; }

    public abstract string Everyone { get; }

    public abstract string NoSuchCategory { get; }

    public abstract string Full { get; }

    public abstract string FullInAll { get; }

    public abstract string Nobody { get; }

    public abstract string NotDone { get; }

    public abstract string ListTitle { get; }
    public abstract string OfAll { get; }
    public abstract string OfGone { get; }
    public abstract string RoleName { get; }
    public abstract string RoleAuditReason { get; }
    public abstract string StrayRoleAuditReason { get; }

    /// <param name="category">Null: of all tickets.</param>
    public string Added(StaffSubject subject, TicketCategory? category) =>
        category is null ? AddedToAll(NameOf(subject)) : AddedTo(Bold(category), NameOf(subject));

    protected abstract string AddedToAll(string subject);

    protected abstract string AddedTo(string category, string subject);

    /// <param name="category">As of <see cref="Added"/>.</param>
    public string AlreadyStaff(StaffEntry entry, TicketCategory? category)
    {
        var since = Markdown.Relative(entry.AddedAt);
        return category is null ? AlreadyOfAll(NameOf(entry), since) : AlreadyOf(Bold(category), NameOf(entry), since);
    }

    protected abstract string AlreadyOfAll(string subject, string since);

    protected abstract string AlreadyOf(string category, string subject, string since);

    /// <param name="category">Null: of all tickets, and of every category.</param>
    public string Removed(StaffSubject subject, TicketCategory? category) =>
        category is null ? RemovedFromAll(NameOf(subject)) : RemovedFrom(Bold(category), NameOf(subject));

    protected abstract string RemovedFromAll(string subject);

    protected abstract string RemovedFrom(string category, string subject);

    /// <param name="category">As of <see cref="Removed"/>.</param>
    public string WasNotStaff(StaffSubject subject, TicketCategory? category) =>
        category is null ? NotStaffOfAll(NameOf(subject)) : NotStaffOf(Bold(category), NameOf(subject));

    protected abstract string NotStaffOfAll(string subject);

    protected abstract string NotStaffOf(string category, string subject);

    /// <param name="refused">Channels, from 1.</param>
    /// <param name="channel">One of them.</param>
    public string NotEverywhere(int refused, ChannelId channel) => NotEverywhere(refused, Markdown.Mention(channel));

    protected abstract string NotEverywhere(int refused, string channel);

    /// <summary>What the channel says; nobody is pinged.</summary>
    public MessageBody Released(UserId claimer) => new() { Content = Released(Markdown.Mention(claimer)) };

    protected abstract string Released(string claimer);

    public static string Line(StaffEntry entry) => $"{NameOf(entry)} · {Markdown.Relative(entry.AddedAt)}";

    public static string NameOf(StaffEntry entry) => NameOf(entry.Subject);

    private static string NameOf(StaffSubject subject) =>
        subject switch
        {
            StaffSubject.Member member => Markdown.Mention(member.Id),
            StaffSubject.RoleHolders role => Markdown.Mention(role.Id),
            _ => throw new ArgumentOutOfRangeException(nameof(subject)),
        };

    private static string Bold(TicketCategory category) => $"**{Markdown.Escape(category.Name)}**";
}
