using System.Globalization;
using System.Text.Json;
using Ticketmatics.Discord;
using Ticketmatics.Lambda.Events;

namespace Ticketmatics.Lambda.Deployment;

/// <summary>How custom resources read what the template gives them.</summary>
internal static class CustomResourceProperties
{
    private const string Version = "Version";

    /// <returns>Null where it is absent or empty, as a parameter that was left out is.</returns>
    /// <exception cref="DeploymentException">It is no text.</exception>
    public static string? Text(this CustomResourceRequest request, string name) =>
        TextIn(request.ResourceProperties, name) is { Length: > 0 } text ? text : null;

    /// <exception cref="DeploymentException">It is no id.</exception>
    public static Snowflake<TResource>? Id<TResource>(this CustomResourceRequest request, string name) =>
        request.Text(name) is not { } text ? null
        : Snowflake<TResource>.TryParse(text, out var id) ? id
        : throw new DeploymentException($"{name} has to be an id of Discord's, digits only.");

    /// <exception cref="DeploymentException">It is absent, or no address.</exception>
    public static Uri Address(this CustomResourceRequest request, string name) =>
        Uri.TryCreate(request.Text(name), UriKind.Absolute, out var address) && address.Scheme is "https" or "http"
            ? address
            : throw new DeploymentException($"{name} has to be an absolute address.");

    /// <summary>
    /// Whether an update undoes one that failed. CloudFormation does not tell; but the function's versions, of which a
    /// resource's properties hold the one that is to come, count upwards in every other update.
    /// </summary>
    public static bool IsRollback(this CustomResourceRequest request) =>
        request.RequestType is CustomResourceRequest.Update
        && VersionIn(request.ResourceProperties) is { } next
        && VersionIn(request.OldResourceProperties) is { } last
        && next < last;

    /// <summary>The version's ARN ends with its number.</summary>
    private static int? VersionIn(JsonElement properties) =>
        IsText(properties, Version, out var text)
        && int.TryParse(
            text.AsSpan(text.LastIndexOf(':') + 1),
            NumberStyles.None,
            CultureInfo.InvariantCulture,
            out var number
        )
            ? number
            : null;

    private static string? TextIn(JsonElement properties, string name) =>
        IsText(properties, name, out var text) ? text
        : properties.ValueKind is JsonValueKind.Object && !properties.TryGetProperty(name, out _) ? null
        : throw new DeploymentException($"{name} has to be a text.");

    private static bool IsText(JsonElement properties, string name, out string text)
    {
        var isText =
            properties.ValueKind is JsonValueKind.Object
            && properties.TryGetProperty(name, out var value)
            && value.ValueKind is JsonValueKind.String;
        text = isText ? properties.GetProperty(name).GetString()! : "";
        return isText;
    }
}
