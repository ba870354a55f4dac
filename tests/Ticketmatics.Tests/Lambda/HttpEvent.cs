using System.Text;
using System.Text.Json.Nodes;

namespace Ticketmatics.Tests.Lambda;

/// <summary>A request as an HTTP API hands it to a function.</summary>
internal sealed record HttpEvent(string Method, string Path)
{
    public string? Body { get; init; }

    public bool IsBase64Encoded { get; init; }

    public IReadOnlyDictionary<string, string> Headers { get; init; } = new Dictionary<string, string>();

    public HttpEvent WithBase64(ReadOnlySpan<byte> body) =>
        this with
        {
            Body = Convert.ToBase64String(body),
            IsBase64Encoded = true,
        };

    public HttpEvent WithText(ReadOnlySpan<byte> body) => this with { Body = Encoding.UTF8.GetString(body) };

    public HttpEvent With(string header, string value) =>
        this with
        {
            Headers = new Dictionary<string, string>(Headers) { [header] = value },
        };

    public string ToJson()
    {
        var headers = new JsonObject();
        foreach (var (name, value) in Headers)
        {
            headers[name] = value;
        }

        var json = new JsonObject
        {
            ["version"] = "2.0",
            ["routeKey"] = $"ANY {Path}",
            ["rawPath"] = Path,
            ["rawQueryString"] = "",
            ["headers"] = headers,
            ["requestContext"] = new JsonObject
            {
                ["http"] = new JsonObject
                {
                    ["method"] = Method,
                    ["path"] = Path,
                    ["protocol"] = "HTTP/1.1",
                    ["sourceIp"] = "35.196.132.85",
                },
                ["stage"] = "$default",
            },
            ["isBase64Encoded"] = IsBase64Encoded,
        };
        if (Body is not null)
        {
            json["body"] = Body;
        }

        return json.ToJsonString();
    }
}
