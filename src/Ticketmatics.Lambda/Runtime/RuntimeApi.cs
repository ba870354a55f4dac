using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Net;
using System.Text.Json;

namespace Ticketmatics.Lambda.Runtime;

/// <summary>
/// The four calls by which a function's process talks to Lambda.
/// See AWS Lambda Developer Guide, "Using the Lambda runtime API for custom runtimes".
/// </summary>
internal sealed class RuntimeApi(HttpClient http)
{
    /// <summary>Environment variable with the API's host and port.</summary>
    private const string AddressVariable = "AWS_LAMBDA_RUNTIME_API";

    private const string Root = "2018-06-01/runtime/";

    /// <exception cref="InvalidOperationException">The process was not started by Lambda.</exception>
    /// <remarks>
    /// There is no time-out: the process is frozen while it waits for the next invocation, for hours perhaps, and a
    /// time-out would strike at the moment it is thawed with an invocation to answer. A proxy, whatever the environment
    /// says, is not on the way to this machine.
    /// </remarks>
    [SuppressMessage("Reliability", "CA2000", Justification = "The client disposes its handler.")]
    public static HttpClient CreateClient(IEnvironment environment)
    {
        var address = environment[AddressVariable] is { Length: > 0 } set
            ? new Uri($"http://{set}/")
            : throw new InvalidOperationException(
                $"{AddressVariable} is not set: this program is started by AWS Lambda or by sam local."
            );
        return new HttpClient(new SocketsHttpHandler { UseProxy = false })
        {
            BaseAddress = address,
            Timeout = Timeout.InfiniteTimeSpan,
        };
    }

    /// <summary>Waits, however long, for the next invocation; asking ends the time of the one before.</summary>
    public async Task<Invocation> NextAsync(CancellationToken cancellationToken)
    {
        using var response = await http.GetAsync(
            new Uri(Root + "invocation/next", UriKind.Relative),
            cancellationToken
        );
        Require(response, "next");
        return new(
            HeaderOf(response, RuntimeHeaders.RequestId)
                ?? throw new RuntimeApiException("next", RuntimeHeaders.RequestId),
            DeadlineOf(response),
            HeaderOf(response, RuntimeHeaders.TraceId),
            await response.Content.ReadAsByteArrayAsync(cancellationToken)
        );
    }

    public Task RespondAsync(string requestId, ReadOnlyMemory<byte> answer, CancellationToken cancellationToken) =>
        PostAsync("response", $"invocation/{requestId}/response", answer, errorType: null, cancellationToken);

    public Task FailAsync(string requestId, Exception fault, CancellationToken cancellationToken) =>
        PostFaultAsync("error", $"invocation/{requestId}/error", fault, "Function.", cancellationToken);

    /// <summary>Tells that the function could not be made; the process has to end afterwards.</summary>
    public Task FailInitAsync(Exception fault, CancellationToken cancellationToken) =>
        PostFaultAsync("init/error", "init/error", fault, "Runtime.", cancellationToken);

    private Task PostFaultAsync(
        string call,
        string path,
        Exception fault,
        string category,
        CancellationToken cancellationToken
    )
    {
        var told = InvocationFault.Of(fault);
        var body = JsonSerializer.SerializeToUtf8Bytes(told, RuntimeJson.Default.InvocationFault);
        return PostAsync(call, path, body, category + told.ErrorType, cancellationToken);
    }

    private async Task PostAsync(
        string call,
        string path,
        ReadOnlyMemory<byte> body,
        string? errorType,
        CancellationToken cancellationToken
    )
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(Root + path, UriKind.Relative))
        {
            Content = new ReadOnlyMemoryContent(body),
        };
        request.Content.Headers.ContentType = new("application/json");
        if (errorType is not null)
        {
            request.Headers.Add(RuntimeHeaders.FunctionErrorType, errorType);
        }

        using var response = await http.SendAsync(request, cancellationToken);
        Require(response, call);
    }

    private static void Require(HttpResponseMessage response, string call)
    {
        if (!response.IsSuccessStatusCode)
        {
            throw new RuntimeApiException(call, response.StatusCode);
        }
    }

    /// <summary>Far away where the header is missing or unreadable: Lambda ends the invocation in any case.</summary>
    private static DateTimeOffset DeadlineOf(HttpResponseMessage response) =>
        long.TryParse(
            HeaderOf(response, RuntimeHeaders.DeadlineMs),
            NumberStyles.None,
            CultureInfo.InvariantCulture,
            out var unixMs
        )
            ? DateTimeOffset.FromUnixTimeMilliseconds(unixMs)
            : DateTimeOffset.MaxValue;

    private static string? HeaderOf(HttpResponseMessage response, string name) =>
        response.Headers.TryGetValues(name, out var values) ? values.First() : null;
}

/// <summary>Lambda refused a call of this process; there is no way on but a new process.</summary>
internal sealed class RuntimeApiException : Exception
{
    public RuntimeApiException(string call, HttpStatusCode status)
        : base($"The Runtime API answered {call} with {(int)status}.") { }

    public RuntimeApiException(string call, string missingHeader)
        : base($"The Runtime API's answer to {call} has no {missingHeader}.") { }
}
