using Amazon.Runtime;
using Amazon.S3;

namespace Ticketmatics.Aws;

public static class S3ClientFactory
{
    private const string LocalName = "S3RVER";
    private const string LocalRegion = "us-east-1";

    /// <param name="endpoint">
    /// A server of one's own that speaks S3, with credentials that are no secret. Null for AWS, where region and
    /// credentials come from the environment.
    /// </param>
    public static AmazonS3Client Create(Uri? endpoint) =>
        endpoint is null
            ? new()
            : new(
                new BasicAWSCredentials(LocalName, LocalName),
                new AmazonS3Config
                {
                    ServiceURL = endpoint.ToString(),
                    AuthenticationRegion = LocalRegion,
                    ForcePathStyle = true,
                    // Servers that are not Amazon's take the checksum behind a body for a part of it.
                    RequestChecksumCalculation = RequestChecksumCalculation.WHEN_REQUIRED,
                    UseHttp = string.Equals(endpoint.Scheme, Uri.UriSchemeHttp, StringComparison.Ordinal),
                }
            );
}
