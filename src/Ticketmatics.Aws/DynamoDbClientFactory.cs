using Amazon.DynamoDBv2;
using Amazon.Runtime;

namespace Ticketmatics.Aws;

/// <summary>Clients with the settings that the time for an answer allows.</summary>
public static class DynamoDbClientFactory
{
    private const string LocalName = "local";
    private const string LocalRegion = "us-east-1";

    /// <param name="endpoint">
    /// A DynamoDB Local, which is given a region and credentials that are no secret: it keeps apart what comes with
    /// others. Null for AWS, where region and credentials come from the environment.
    /// </param>
    public static AmazonDynamoDBClient Create(Uri? endpoint) =>
        endpoint is null ? new(Settings()) : CreateLocal(endpoint, Settings());

    internal static AmazonDynamoDBClient CreateLocal(Uri endpoint, AmazonDynamoDBConfig settings)
    {
        settings.ServiceURL = endpoint.ToString();
        settings.AuthenticationRegion = LocalRegion;
        return new(new BasicAWSCredentials(LocalName, LocalName), settings);
    }

    /// <summary>
    /// Discord waits 3 s, of which 2.2 s are planned for. The SDK's own ten retries would use them up unseen, with waits
    /// that know nothing of the time left: the store repeats by itself, and a request ends after
    /// <see cref="DynamoDbStoreOptions.LongestRequest"/>.
    /// </summary>
    internal static AmazonDynamoDBConfig Settings() =>
        new()
        {
            MaxErrorRetry = 0,
            // A server of AWS's that does not take the connection by then will not; the repetition goes to another.
            ConnectTimeout = TimeSpan.FromMilliseconds(500),
            EndpointDiscoveryEnabled = false,
        };
}
