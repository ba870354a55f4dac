using System.Text.Json.Nodes;
using Ticketmatics.Lambda.Events;

namespace Ticketmatics.Tests.Lambda;

/// <summary>Events as API Gateway sends them, with all the fields that nobody here reads.</summary>
public sealed class HttpEventSamplesTests
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "events", "http-api");

    [Fact]
    public void A_request_is_read_with_the_names_and_shapes_of_AWS()
    {
        var request = Read("interactions.json");

        (request.Version, request.RouteKey, request.RawPath, request.RawQueryString).ShouldBe(
            ("2.0", "ANY /api/interactions", "/api/interactions", "")
        );
        request.Headers!["x-signature-timestamp"].ShouldBe("1772366400");
        var http = request.RequestContext!.Http!;
        (http.Method, http.Path, http.Protocol).ShouldBe(("POST", "/api/interactions", "HTTP/1.1"));
        (http.SourceIp, http.UserAgent).ShouldBe(("35.196.132.85", "Discord-Interactions/1.0 (+https://discord.com)"));
        request.RequestContext.RequestId.ShouldBe("Zp3QxhB0liAEMvw=");
        request.RequestContext.TimeEpoch.ShouldBe(1772366400123);
        request.Body.ShouldBe("""{"type":1,"note":"Grüße"}""");
        request.IsBase64Encoded.ShouldBeFalse();
        (request.MethodOf(), request.PathOf()).ShouldBe(("POST", "/api/interactions"));
    }

    [Fact]
    public void A_stage_is_no_part_of_the_path()
    {
        var request = Read("health-of-a-named-stage.json");

        request.PathOf().ShouldBe("/api/health");
        request.Cookies.ShouldBe(["a=1", "b=2"]);
        request.Body.ShouldBeNull();
    }

    [Theory]
    [InlineData("X-Signature-Ed25519")]
    [InlineData("x-signature-ed25519")]
    [InlineData("X-SIGNATURE-ED25519")]
    public void A_header_is_found_in_any_case(string name)
    {
        Read("interactions.json").HeaderOf(name).ShouldBe("00");
        new APIGatewayHttpApiV2ProxyRequest { Headers = new Dictionary<string, string> { [name] = "1" } }
            .HeaderOf("X-Signature-Ed25519")
            .ShouldBe("1");
    }

    [Fact]
    public void A_header_in_two_spellings_is_joined_as_a_repeated_one_is() =>
        new APIGatewayHttpApiV2ProxyRequest
        {
            Headers = new Dictionary<string, string> { ["a"] = "1", ["A"] = "2" },
        }
            .HeaderOf("A")
            .ShouldBe("1,2");

    [Fact]
    public void A_header_that_is_absent_is_null()
    {
        Read("interactions.json").HeaderOf("authorization").ShouldBeNull();
        new APIGatewayHttpApiV2ProxyRequest().HeaderOf("authorization").ShouldBeNull();
    }

    [Fact]
    public void An_answer_is_written_with_the_names_of_AWS_and_without_what_it_has_not()
    {
        var answer = HttpResponses.Text(403, "No.").With("allow", "POST");

        var json = JsonNode.Parse(EventSerializer.Write(answer).Span);

        JsonNode
            .DeepEquals(
                json,
                JsonNode.Parse(
                    """
                    {
                      "statusCode": 403,
                      "headers": {
                        "content-type": "text/plain; charset=utf-8",
                        "cache-control": "no-store",
                        "allow": "POST"
                      },
                      "body": "No.",
                      "isBase64Encoded": false
                    }
                    """
                )
            )
            .ShouldBeTrue(json!.ToJsonString());
    }

    private static APIGatewayHttpApiV2ProxyRequest Read(string name) =>
        EventSerializer.Read<APIGatewayHttpApiV2ProxyRequest>(File.ReadAllBytes(Path.Combine(Folder, name)));
}
