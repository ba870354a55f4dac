using Ticketmatics.Claiming;
using Ticketmatics.Closing;
using Ticketmatics.Opening;
using Ticketmatics.Panels;

namespace Ticketmatics.Interactions;

/// <summary>
/// Custom ids on messages of the system that this one follows: a guild that moves over keeps its old panel until
/// <c>/setup</c> is run again.
/// </summary>
internal static class OriginalCustomIds
{
    private static readonly (string Prefix, string Route)[] WithArgument =
    [
        ("create_ticket_modal_", OpenModal.RouteName),
        ("close_ticket_", CloseButton.RouteName),
        ("claim_ticket_", ClaimButton.RouteName),
        ("claimed_", ClaimButton.RouteName),
    ];

    public static bool TryTranslate(string text, out CustomId id)
    {
        id = text switch
        {
            "create_ticket" => new(OpenButton.RouteName),
            "my_tickets" => new(MyTicketsButton.RouteName),
            "ticket_category" => new(CategorySelect.RouteName),
            "create_ticket_modal" => new(OpenModal.RouteName),
            _ => default,
        };
        foreach (var (prefix, route) in WithArgument)
        {
            if (id == default && text.StartsWith(prefix, StringComparison.Ordinal))
            {
                id = new(route, text[prefix.Length..]);
            }
        }

        return id != default;
    }
}
