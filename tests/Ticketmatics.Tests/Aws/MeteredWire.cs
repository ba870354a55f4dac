using System.Collections.Concurrent;
using System.Net;
using System.Text;
using System.Text.Json.Nodes;

namespace Ticketmatics.Tests.Aws;

/// <summary>What DynamoDB charges for.</summary>
internal readonly record struct Capacity(int Requests, double ReadUnits, double WriteUnits)
{
    public static Capacity operator +(Capacity one, Capacity other) =>
        new(one.Requests + other.Requests, one.ReadUnits + other.ReadUnits, one.WriteUnits + other.WriteUnits);
}

/// <summary>The way to DynamoDB, on which each request also asks what it costs.</summary>
internal sealed class MeteredWire() : DelegatingHandler(new SocketsHttpHandler())
{
    private const string Asked = "ReturnConsumedCapacity";
    private static readonly string[] Reads = ["GetItem", "BatchGetItem", "Query", "Scan"];

    private readonly ConcurrentQueue<Capacity> spent = new();

    /// <summary>What was spent since the last time.</summary>
    public Capacity Take()
    {
        var sum = default(Capacity);
        while (spent.TryDequeue(out var one))
        {
            sum += one;
        }

        return sum;
    }

    protected override async Task<HttpResponseMessage> SendAsync(
        HttpRequestMessage request,
        CancellationToken cancellationToken
    )
    {
        var (operation, body) = await DynamoDbRequest.ReadAsync(request, cancellationToken);
        body[Asked] = "TOTAL";
        request.Content = new StringContent(body.ToJsonString(), Encoding.UTF8, "application/x-amz-json-1.0");
        var answer = await base.SendAsync(request, cancellationToken);
        var bytes = await answer.Content.ReadAsByteArrayAsync(cancellationToken);
        if (answer.StatusCode is HttpStatusCode.OK)
        {
            var units = UnitsOf(JsonNode.Parse(bytes)!["ConsumedCapacity"]);
            spent.Enqueue(Reads.Contains(operation) ? new(1, units, 0) : new(1, 0, units));
        }

        return answer;
    }

    /// <param name="consumed">Of one table, or a list of tables.</param>
    private static double UnitsOf(JsonNode? consumed) =>
        consumed switch
        {
            JsonArray tables => tables.Sum(UnitsOf),
            JsonObject table => table["CapacityUnits"]!.GetValue<double>(),
            _ => throw new InvalidOperationException("DynamoDB did not say what the request cost."),
        };
}
