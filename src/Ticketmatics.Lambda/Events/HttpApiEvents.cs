namespace Ticketmatics.Lambda.Events;

/// <summary>
/// A request as an HTTP API hands it to a function, with the names and shapes of AWS's type; only what is read here.
/// See Amazon API Gateway Developer Guide, "AWS Lambda proxy integrations for HTTP APIs", payload format 2.0.
/// </summary>
internal sealed record APIGatewayHttpApiV2ProxyRequest
{
    public string? Version { get; init; }

    public string? RouteKey { get; init; }

    /// <summary>Begins with the stage, unless that is <c>$default</c>.</summary>
    public string? RawPath { get; init; }

    public string? RawQueryString { get; init; }

    public string[]? Cookies { get; init; }

    /// <summary>Names in lower case from API Gateway, in any case from others; repeated ones joined by commas.</summary>
    public IDictionary<string, string>? Headers { get; init; }

    public ProxyRequestContext? RequestContext { get; init; }

    /// <summary>Absent where there is none.</summary>
    public string? Body { get; init; }

    public bool IsBase64Encoded { get; init; }

    internal sealed record ProxyRequestContext
    {
        public string? AccountId { get; init; }

        public string? ApiId { get; init; }

        public string? DomainName { get; init; }

        public HttpDescription? Http { get; init; }

        public string? RequestId { get; init; }

        public string? RouteKey { get; init; }

        public string? Stage { get; init; }

        /// <summary>Unix milliseconds.</summary>
        public long TimeEpoch { get; init; }
    }

    internal sealed record HttpDescription
    {
        public string? Method { get; init; }

        public string? Path { get; init; }

        public string? Protocol { get; init; }

        public string? SourceIp { get; init; }

        public string? UserAgent { get; init; }
    }
}

/// <summary>A function's answer to an HTTP API, with the names and shapes of AWS's type.</summary>
internal sealed record APIGatewayHttpApiV2ProxyResponse
{
    public int StatusCode { get; init; }

    public IDictionary<string, string>? Headers { get; init; }

    public string? Body { get; init; }

    public bool IsBase64Encoded { get; init; }

    public string[]? Cookies { get; init; }
}
