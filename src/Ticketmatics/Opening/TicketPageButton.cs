using System.Globalization;
using Ticketmatics.Discord;
using Ticketmatics.Interactions;
using Ticketmatics.Tickets;

namespace Ticketmatics.Opening;

/// <summary>Turns the pages of a <see cref="TicketList"/>, which is read anew each time.</summary>
internal sealed class TicketPageButton : IButton
{
    private const string RouteName = "tickets";
    private const string Open = "open";
    private const string Unclaimed = "unclaimed";

    public string Route => RouteName;

    /// <remarks>And managers, as of <see cref="TicketList"/>.</remarks>
    public Access Access => Access.Staff;

    /// <param name="page">Where it leads; a disabled one leads nowhere.</param>
    public static Button Render(string label, bool onlyUnclaimed, int page, bool disabled)
    {
        var argument = string.Create(CultureInfo.InvariantCulture, $"{(onlyUnclaimed ? Unclaimed : Open)}:{page}");
        return Button.Of(
            ButtonStyle.Secondary,
            label,
            new CustomId(RouteName, argument).ToString(),
            disabled: disabled
        );
    }

    public async Task<Reply> PressAsync(ButtonPress press, CancellationToken cancellationToken)
    {
        if (
            press.Argument.Split(':') is not [var list, var number]
            || !int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var page)
        )
        {
            return Reply.Refuse(press.Texts.Interactions.Outdated);
        }

        var onlyUnclaimed = string.Equals(list, Unclaimed, StringComparison.Ordinal);
        return await TicketList.ReadAsync(press, onlyUnclaimed, page, cancellationToken) is { } body
            ? Reply.Update(body)
            : Reply.Refuse(press.Texts.Refusals.Of(new Refusal.NotStaff()));
    }
}
