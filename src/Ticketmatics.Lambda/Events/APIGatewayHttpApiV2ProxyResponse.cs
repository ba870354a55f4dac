namespace Ticketmatics.Lambda.Events;

/// <summary>A function's answer to an HTTP API, with the names and shapes of AWS's type.</summary>
internal sealed record APIGatewayHttpApiV2ProxyResponse
{
    public int StatusCode { get; init; }

    public IDictionary<string, string>? Headers { get; init; }

    public string? Body { get; init; }

    public bool IsBase64Encoded { get; init; }

    public string[]? Cookies { get; init; }
}
