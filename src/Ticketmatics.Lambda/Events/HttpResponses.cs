using System.Text;

namespace Ticketmatics.Lambda.Events;

/// <summary>The kinds of answers that functions give.</summary>
internal static class HttpResponses
{
    public static readonly APIGatewayHttpApiV2ProxyResponse NotFound = Text(404, "There is nothing here.");

    public static APIGatewayHttpApiV2ProxyResponse Empty(int status) => new() { StatusCode = status };

    public static APIGatewayHttpApiV2ProxyResponse MethodNotAllowed(string allow) => Empty(405).With("allow", allow);

    public static APIGatewayHttpApiV2ProxyResponse Text(int status, string sentence) =>
        Of(status, "text/plain; charset=utf-8", sentence);

    /// <param name="json">UTF-8.</param>
    public static APIGatewayHttpApiV2ProxyResponse Json(int status, ReadOnlySpan<byte> json) =>
        Of(status, "application/json", Encoding.UTF8.GetString(json));

    /// <summary>The same answer with one more header.</summary>
    public static APIGatewayHttpApiV2ProxyResponse With(
        this APIGatewayHttpApiV2ProxyResponse response,
        string header,
        string value
    ) =>
        new()
        {
            StatusCode = response.StatusCode,
            Headers = new Dictionary<string, string>(
                response.Headers ?? new Dictionary<string, string>(StringComparer.Ordinal),
                StringComparer.Ordinal
            )
            {
                [header] = value,
            },
            Body = response.Body,
        };

    private static APIGatewayHttpApiV2ProxyResponse Of(int status, string mediaType, string body) =>
        new()
        {
            StatusCode = status,
            Headers = new Dictionary<string, string>(StringComparer.Ordinal)
            {
                ["content-type"] = mediaType,
                ["cache-control"] = "no-store",
            },
            Body = body,
        };
}
