namespace Ticketmatics.Lambda.Events;

/// <summary>How functions read a request.</summary>
internal static class HttpRequests
{
    private const string DefaultStage = "$default";

    /// <summary>In capitals, as HTTP has it; empty where the event is none of an HTTP API's.</summary>
    public static string MethodOf(this APIGatewayHttpApiV2ProxyRequest request) =>
        request.RequestContext?.Http?.Method ?? "";

    /// <summary>Without the stage, so that it is the same wherever the API is deployed.</summary>
    public static string PathOf(this APIGatewayHttpApiV2ProxyRequest request)
    {
        var path = request.RawPath ?? "";
        return
            request.RequestContext?.Stage is { Length: > 0 } stage
            && !string.Equals(stage, DefaultStage, StringComparison.Ordinal)
            && path.StartsWith($"/{stage}/", StringComparison.Ordinal)
            ? path[(stage.Length + 1)..]
            : path;
    }

    /// <summary>
    /// Whatever case the name is written in; several spellings at once are joined by commas, as API Gateway joins
    /// repeated headers.
    /// </summary>
    /// <returns>Null where it is absent.</returns>
    public static string? HeaderOf(this APIGatewayHttpApiV2ProxyRequest request, string name)
    {
        var values = (request.Headers ?? new Dictionary<string, string>(StringComparer.Ordinal))
            .Where(header => string.Equals(header.Key, name, StringComparison.OrdinalIgnoreCase))
            .Select(header => header.Value)
            .ToList();
        return values.Count == 0 ? null : string.Join(',', values);
    }
}
