using Ticketmatics.Discord;

namespace Ticketmatics.Opening;

/// <summary>
/// In whose name the staff open a ticket, as a modal carries it: Discord tells what a member is called when the menu is
/// used, and no more when the modal is sent.
/// </summary>
/// <param name="Name">As of <see cref="Tickets.Ticket.OpenerName"/>.</param>
internal readonly record struct NamedMember(UserId Id, string? Name)
{
    private const char Separator = '/';

    /// <summary>Discord's names have at most 32; longer ones would not fit into a custom id.</summary>
    private const int MostOfName = 40;

    /// <returns><see langword="false"/> where no member is named.</returns>
    public static bool TryParse(string text, out NamedMember member)
    {
        var parts = text.Split(Separator, 2);
        var isMember = UserId.TryParse(parts[0], out var id);
        member = new(id, parts is [_, { Length: > 0 } name] ? name : null);
        return isMember;
    }

    public override string ToString() => $"{Id}{Separator}{Markdown.Ellipsize(Name ?? "", MostOfName)}";
}
