namespace Ticketmatics.Tests.Aws;

/// <summary>Amazon's DynamoDB Local, from the npm package that carries it; of what that depends on, it needs nothing.</summary>
internal static class DynamoDbPackage
{
    private static readonly NpmPackage Package = new("amplify-dynamodb-simulator", "2.9.30");

    /// <returns>The folder of the program, fetched where it is not there yet.</returns>
    /// <exception cref="DynamoDbMissingException">It cannot be had here.</exception>
    public static async Task<string> EnsureAsync()
    {
        try
        {
            return Path.Combine(await Package.EnsureAsync(), "emulator");
        }
        catch (NpmPackageMissingException e)
        {
            throw new DynamoDbMissingException(e.Message);
        }
    }
}

/// <summary>There is no DynamoDB to test against, for a reason that is not the product's.</summary>
internal sealed class DynamoDbMissingException(string reason)
    : Exception($"{reason}; or set DYNAMODB_ENDPOINT to the URL of a DynamoDB Local of your own.");
