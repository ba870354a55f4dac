using System.Text.Json;
using System.Text.Json.Serialization;

namespace Ticketmatics.Lambda.Events;

/// <summary>
/// What CloudFormation asks of a custom resource. See AWS CloudFormation User Guide, "Custom resource request objects".
/// </summary>
internal sealed record CustomResourceRequest
{
    public const string Create = "Create";
    public const string Update = "Update";
    public const string Delete = "Delete";

    /// <summary><c>Create</c>, <c>Update</c> or <c>Delete</c>.</summary>
    [JsonPropertyName("RequestType")]
    public string? RequestType { get; init; }

    /// <summary>Where the response is put; a credential, good for two hours.</summary>
    [JsonPropertyName("ResponseURL")]
    public string? ResponseUrl { get; init; }

    [JsonPropertyName("StackId")]
    public string? StackId { get; init; }

    [JsonPropertyName("RequestId")]
    public string? RequestId { get; init; }

    /// <summary>E.g. <c>Custom::DiscordApplication</c>.</summary>
    [JsonPropertyName("ResourceType")]
    public string? ResourceType { get; init; }

    [JsonPropertyName("LogicalResourceId")]
    public string? LogicalResourceId { get; init; }

    /// <summary>Of the last response; absent from a creation.</summary>
    [JsonPropertyName("PhysicalResourceId")]
    public string? PhysicalResourceId { get; init; }

    /// <summary>As the template has them; CloudFormation makes texts of numbers.</summary>
    [JsonPropertyName("ResourceProperties")]
    public JsonElement ResourceProperties { get; init; }

    /// <summary>Those before an update; absent otherwise.</summary>
    [JsonPropertyName("OldResourceProperties")]
    public JsonElement OldResourceProperties { get; init; }

    /// <summary>Nothing of the address or the properties.</summary>
    public override string ToString() => $"{RequestType} {LogicalResourceId}";
}

/// <summary>
/// What CloudFormation is told. See AWS CloudFormation User Guide, "Custom resource response objects".
/// </summary>
internal sealed record CustomResourceResponse
{
    public const string Success = "SUCCESS";
    public const string Failed = "FAILED";

    [JsonPropertyName("Status")]
    public required string Status { get; init; }

    /// <summary>Required where it failed.</summary>
    [JsonPropertyName("Reason")]
    public string? Reason { get; init; }

    /// <summary>Another one than before an update makes CloudFormation delete the one before.</summary>
    [JsonPropertyName("PhysicalResourceId")]
    public required string PhysicalResourceId { get; init; }

    [JsonPropertyName("StackId")]
    public string? StackId { get; init; }

    [JsonPropertyName("RequestId")]
    public string? RequestId { get; init; }

    [JsonPropertyName("LogicalResourceId")]
    public string? LogicalResourceId { get; init; }

    /// <summary>What <c>!GetAtt</c> reads in the template.</summary>
    [JsonPropertyName("Data")]
    public IReadOnlyDictionary<string, string>? Data { get; init; }
}
