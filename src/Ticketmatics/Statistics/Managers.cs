using Ticketmatics.Interactions;
using Ticketmatics.Settings;

namespace Ticketmatics.Statistics;

/// <summary>Who may look at figures; pure.</summary>
internal static class Managers
{
    public static bool Has(Call call, GuildSettings settings) =>
        call.IsAdministrator || (settings.ManagerRole is { } role && call.Roles.Contains(role));
}
