using Microsoft.Extensions.Logging;
using Ticketmatics.Discord;

namespace Ticketmatics.Lambda.Deployment;

/// <summary>Where Discord posts interactions.</summary>
/// <param name="limit">How long Discord's check of the address may fail before that is taken for an answer.</param>
internal sealed class InteractionsEndpointSetting(
    IDiscordApi discord,
    TimeSpan limit,
    TimeProvider time,
    ILogger logger
)
{
    private readonly Patience patience = new(limit, time);

    /// <summary>Changes nothing where it is set already.</summary>
    /// <exception cref="DiscordException">Of the last try.</exception>
    public async Task SetAsync(Application application, Uri endpoint, CancellationToken cancellationToken)
    {
        if (!IsSetTo(application, endpoint))
        {
            await SetAsync(endpoint, cancellationToken);
        }
    }

    /// <summary>
    /// Sets it again where Discord removed it, which it does when an endpoint fails its routine checks. One that somebody
    /// has set to something else stays.
    /// </summary>
    /// <exception cref="DiscordException">Of the last try.</exception>
    public async Task RestoreAsync(Uri endpoint, CancellationToken cancellationToken)
    {
        var application = await patience.TryAsync(
            discord.GetApplicationAsync,
            DiscordFaults.IsOutage,
            cancellationToken
        );
        if (application.InteractionsEndpointUrl is null or "")
        {
            Log.EndpointWasRemoved(logger);
            await SetAsync(endpoint, cancellationToken);
        }
        else if (!IsSetTo(application, endpoint))
        {
            Log.EndpointIsElsewhere(logger);
        }
    }

    /// <summary>Clears it, unless it is not this one any more.</summary>
    /// <exception cref="DiscordException">Discord refused, or could not be reached.</exception>
    public async Task ClearAsync(Uri endpoint, CancellationToken cancellationToken)
    {
        if (IsSetTo(await discord.GetApplicationAsync(cancellationToken), endpoint))
        {
            await discord.SetInteractionsEndpointAsync(url: null, cancellationToken);
        }
    }

    /// <summary>Routes and permissions take a while to arrive everywhere, and the first call is a cold start.</summary>
    private async Task SetAsync(Uri endpoint, CancellationToken cancellationToken)
    {
        await patience.TryAsync(
            token => discord.SetInteractionsEndpointAsync(endpoint, token),
            fault => DiscordFaults.IsOutage(fault) || IsFailedCheck(fault),
            cancellationToken
        );
        Log.EndpointSet(logger);
    }

    private static bool IsFailedCheck(DiscordException fault) =>
        fault is DiscordApiException refusal && refusal.HasFieldError(DiscordErrorCode.EndpointInvalid);

    private static bool IsSetTo(Application application, Uri endpoint) =>
        Uri.TryCreate(application.InteractionsEndpointUrl, UriKind.Absolute, out var set) && set == endpoint;
}
