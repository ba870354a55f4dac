using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using System.Net;
using System.Reflection;
using System.Text;
using System.Text.Json.Nodes;
using Ticketmatics.Aws;
using Ticketmatics.Storage;
using Ticketmatics.Tests.Aws;

namespace Ticketmatics.Tests.Lambda;

/// <summary>
/// Which of AWS's rights somebody needs: whatever is asked of a store is asked of DynamoDB's too, of which nothing but the
/// requests is looked at.
/// </summary>
internal sealed class NotedRights : HttpMessageHandler
{
    private static readonly Uri Nowhere = new("http://dynamodb.example");

    /// <summary>A key of a ticket, so that what reads keys goes on to read tickets.</summary>
    private const string Found = """{"Items":[{"GuildId":{"S":"1"},"Number":{"N":"1"}}],"Count":1}""";

    private readonly ConcurrentDictionary<string, bool> needed = new(StringComparer.Ordinal);

    /// <summary>As <c>GuildsTable.Arn: Query</c>, in any order.</summary>
    public IEnumerable<string> Needed => needed.Keys;

    /// <returns>A store that does what <paramref name="store"/> does.</returns>
    public ITicketStore On(ITicketStore store, TimeProvider time)
    {
        var noting = DispatchProxy.Create<ITicketStore, NotingStore>();
        ((NotingStore)noting).Store = store;
        ((NotingStore)noting).Asked = DynamoDbTables.Store(Nowhere, new TableNames(""), this, time);
        return noting;
    }

    protected override async Task<HttpResponseMessage> SendAsync(
        HttpRequestMessage request,
        CancellationToken cancellationToken
    )
    {
        var (operation, body) = await DynamoDbRequest.ReadAsync(request, cancellationToken);
        foreach (var right in RightsFor(operation, body))
        {
            needed[right] = true;
        }

        var answer = operation is "Query" or "Scan" ? Found : "{}";
        return new(HttpStatusCode.OK)
        {
            Content = new StringContent(answer, Encoding.UTF8, "application/x-amz-json-1.0"),
        };
    }

    /// <summary>See Amazon DynamoDB Developer Guide, "Using IAM with DynamoDB transactions".</summary>
    private static IEnumerable<string> RightsFor(string operation, JsonObject body) =>
        operation switch
        {
            "TransactWriteItems" => body["TransactItems"]!
                .AsArray()
                .Select(write => write!.AsObject().Single())
                .Select(write => $"{Arn(write.Value!)}: {write.Key}Item"),
            "BatchGetItem" => body["RequestItems"]!.AsObject().Select(table => $"{table.Key}Table.Arn: {operation}"),
            _ => [$"{Arn(body)}: {operation}"],
        };

    private static string Arn(JsonNode request) =>
        request["IndexName"] is { } index
            ? $"${{{request["TableName"]}Table.Arn}}/index/{index}"
            : $"{request["TableName"]}Table.Arn";

    [SuppressMessage("Performance", "CA1852", Justification = "The runtime derives from it.")]
    [SuppressMessage("Design", "MA0053", Justification = "The runtime derives from it.")]
    internal class NotingStore : DispatchProxy
    {
        private static readonly MethodInfo Calling = typeof(NotingStore).GetMethod(
            nameof(CallAsync),
            BindingFlags.NonPublic | BindingFlags.Instance
        )!;

        public ITicketStore? Store { get; set; }

        public ITicketStore? Asked { get; set; }

        protected override object? Invoke(MethodInfo? targetMethod, object?[]? args) =>
            Calling.MakeGenericMethod(targetMethod!.ReturnType.GenericTypeArguments).Invoke(this, [targetMethod, args]);

        private async Task<T> CallAsync<T>(MethodInfo method, object?[] arguments)
        {
            // It makes nothing of what it is answered.
            await ((Task)method.Invoke(Asked, arguments)!).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            return await (Task<T>)method.Invoke(Store, arguments)!;
        }
    }
}
