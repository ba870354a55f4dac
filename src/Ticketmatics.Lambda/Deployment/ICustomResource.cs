using Ticketmatics.Lambda.Events;

namespace Ticketmatics.Lambda.Deployment;

/// <summary>A custom resource as it stands.</summary>
/// <param name="PhysicalId">Another one than before makes CloudFormation delete the one before.</param>
/// <param name="Attributes">What the template reads from it.</param>
internal sealed record ProvidedResource(string PhysicalId, IReadOnlyDictionary<string, string> Attributes);

/// <summary>One of the template's custom resources.</summary>
internal interface ICustomResource
{
    /// <summary>On creation, and again at each update.</summary>
    /// <exception cref="Discord.DiscordException">Discord refused, or could not be reached.</exception>
    /// <exception cref="DeploymentException">It cannot be done, and the message says what to do instead.</exception>
    Task<ProvidedResource> ProvideAsync(CustomResourceRequest request, CancellationToken cancellationToken);

    /// <summary>What an update that could not be made leaves as it was.</summary>
    /// <exception cref="DeploymentException">That is not known.</exception>
    ProvidedResource Unchanged(CustomResourceRequest request);

    Task DeleteAsync(CustomResourceRequest request, CancellationToken cancellationToken);
}

/// <summary>A deployment cannot go on; the message is for whoever deploys.</summary>
internal sealed class DeploymentException(string message) : Exception(message);
