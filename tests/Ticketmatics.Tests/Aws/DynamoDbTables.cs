using Amazon.DynamoDBv2;
using Amazon.DynamoDBv2.Model;
using Amazon.Runtime;
using Ticketmatics.Aws;

namespace Ticketmatics.Tests.Aws;

/// <summary>The five tables of one test.</summary>
internal sealed class DynamoDbTables(Uri endpoint, AmazonDynamoDBClient client, TableNames names) : IAsyncDisposable
{
    /// <summary>Longer than DynamoDB Local takes on a machine that does other things besides.</summary>
    public static readonly TimeSpan LongestRequest = TimeSpan.FromSeconds(30);

    private static readonly DynamoDbStoreOptions Patient = new() { LongestRequest = LongestRequest };

    public Uri Endpoint => endpoint;

    public TableNames Names => names;

    public AmazonDynamoDBClient Client => client;

    public async ValueTask DisposeAsync()
    {
        await Task.WhenAll(
            Tables
                .Definitions(names)
                .Select(definition => client.DeleteTableAsync(new DeleteTableRequest(definition.TableName)))
        );
        client.Dispose();
    }

    public DynamoDbTicketStore Store(TimeProvider time) => new(client, names, Patient, time);

    /// <summary>A store whose requests go through <paramref name="wire"/>.</summary>
    /// <param name="options">Patient ones unless told.</param>
    public DynamoDbTicketStore Store(
        HttpMessageHandler wire,
        TimeProvider time,
        DynamoDbStoreOptions? options = null
    ) => Store(endpoint, names, wire, time, options);

    /// <inheritdoc cref="Store(HttpMessageHandler, TimeProvider, DynamoDbStoreOptions?)"/>
    public static DynamoDbTicketStore Store(
        Uri endpoint,
        TableNames names,
        HttpMessageHandler wire,
        TimeProvider time,
        DynamoDbStoreOptions? options = null
    )
    {
        var settings = DynamoDbClientFactory.Settings();
        settings.HttpClientFactory = new WireFactory(wire);
        return new(DynamoDbClientFactory.CreateLocal(endpoint, settings), names, options ?? Patient, time);
    }

    private sealed class WireFactory(HttpMessageHandler wire) : HttpClientFactory
    {
        public override HttpClient CreateHttpClient(IClientConfig clientConfig) => new(wire, disposeHandler: false);

        public override bool UseSDKHttpClientCaching(IClientConfig clientConfig) => false;

        public override bool DisposeHttpClientsAfterUse(IClientConfig clientConfig) => false;
    }
}
