using System.Text.Json.Nodes;

namespace Ticketmatics.Tests.Aws;

/// <summary>What DynamoDB is asked. See Amazon DynamoDB Developer Guide, "DynamoDB low-level API".</summary>
/// <param name="Operation">As <c>PutItem</c>.</param>
internal readonly record struct DynamoDbRequest(string Operation, JsonObject Body)
{
    public static async Task<DynamoDbRequest> ReadAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var body = await request.Content!.ReadAsStringAsync(cancellationToken);
        return new(OperationOf(request), JsonNode.Parse(body)!.AsObject());
    }

    public static string OperationOf(HttpRequestMessage request) =>
        request.Headers.GetValues("X-Amz-Target").Single().Split('.')[1];
}
