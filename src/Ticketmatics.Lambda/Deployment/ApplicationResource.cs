using System.Net;
using Ticketmatics.Discord;
using Ticketmatics.Lambda.Events;

namespace Ticketmatics.Lambda.Deployment;

/// <summary>
/// The application that the token belongs to: whether Discord knows the token at all, and what else the template needs,
/// so that nothing but the token has to be typed.
/// </summary>
internal sealed class ApplicationResource(IDiscordApi discord, TimeProvider time) : ICustomResource
{
    public const string Type = "Custom::DiscordApplication";

    private readonly Patience patience = new(Patience.Usual, time);

    public async Task<ProvidedResource> ProvideAsync(CustomResourceRequest request, CancellationToken cancellationToken)
    {
        var application = await ReadAsync(cancellationToken);
        var key = KeyOf(application);
        Compare(request.Text("ClientId"), application.Id.ToString(), "ClientId", "application id", application);
        Compare(request.Text("DiscordPublicKey"), key, "DiscordPublicKey", "public key", application);
        return Provided(application.Id.ToString(), key);
    }

    public ProvidedResource Unchanged(CustomResourceRequest request) =>
        request.PhysicalResourceId?.Split('/') is [var id, var key]
            ? Provided(id, key)
            : throw new DeploymentException("Which application it was is not known. Deploy again.");

    /// <summary>Nothing was made, so nothing is to be undone.</summary>
    public Task DeleteAsync(CustomResourceRequest request, CancellationToken cancellationToken) => Task.CompletedTask;

    private async Task<Application> ReadAsync(CancellationToken cancellationToken)
    {
        try
        {
            return await patience.TryAsync(discord.GetApplicationAsync, DiscordFaults.IsOutage, cancellationToken);
        }
        catch (DiscordApiException e) when (e.Status is HttpStatusCode.Unauthorized)
        {
            throw new DeploymentException(
                $"{DiscordFaults.Describe(e)}. DiscordToken is not the token of a bot, or was reset since. Copy it from "
                    + "the Bot page of the application in Discord's developer portal and deploy again."
            );
        }
    }

    /// <summary>The physical id holds all there is to know, so that it is still known when Discord does not answer.</summary>
    private static ProvidedResource Provided(string id, string key) =>
        new(
            $"{id}/{key}",
            new Dictionary<string, string>(StringComparer.Ordinal) { ["ApplicationId"] = id, ["PublicKey"] = key }
        );

    private static string KeyOf(Application application)
    {
        try
        {
            return Ed25519PublicKey.Parse(application.VerifyKey ?? "").ToString();
        }
        catch (PublicKeyException e)
        {
            throw new DeploymentException(
                $"The public key that Discord has for the application is unusable: {e.Message}"
            );
        }
    }

    private static void Compare(string? given, string actual, string parameter, string what, Application application)
    {
        if (given is not null && !string.Equals(given, actual, StringComparison.OrdinalIgnoreCase))
        {
            throw new DeploymentException(
                $"{parameter} is not the {what} of the application that DiscordToken belongs to, which is {actual} "
                    + $"({application.Name}). Leave {parameter} empty, or give the token and the {what} of one application."
            );
        }
    }
}
