using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using Microsoft.Extensions.Logging;
using Ticketmatics.Discord;
using Ticketmatics.Lambda.Deployment;
using Ticketmatics.Lambda.Events;
using Ticketmatics.Lambda.Runtime;

namespace Ticketmatics.Lambda.Functions;

/// <summary>
/// Provides the template's custom resources. Whatever happens, CloudFormation is told, which would wait for its answer
/// otherwise.
/// </summary>
/// <param name="resourceOf">By its type; what it throws is told as well.</param>
internal sealed class DeployFunction(
    Func<string?, ICustomResource> resourceOf,
    ResponseUpload upload,
    TimeProvider time,
    ILogger logger
) : IInvocationHandler
{
    /// <summary>Kept free of the invocation's time for telling CloudFormation, all tries included.</summary>
    private static readonly TimeSpan Reserve = TimeSpan.FromSeconds(45);

    /// <summary>Of what could not be made.</summary>
    private const string NoPhysicalId = "not-created";

    public async Task<ReadOnlyMemory<byte>> HandleAsync(Invocation invocation, CancellationToken cancellationToken)
    {
        var request = JsonSerializer.Deserialize(invocation.Payload.Span, EventsJson.Default.CustomResourceRequest);
        if (request is not { ResponseUrl: { } url })
        {
            throw new JsonException("The event is none of CloudFormation's: it has no ResponseURL.");
        }

        using var late = new CancellationTokenSource(TimeUntil(invocation.Deadline), time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(late.Token, cancellationToken);
        var response = await AnswerAsync(request, either.Token);
        await upload.PutAsync(url, response, cancellationToken);
        return "null"u8.ToArray();
    }

    [SuppressMessage("Design", "CA1031", Justification = "Whatever keeps a resource from being made is told.")]
    private async Task<CustomResourceResponse> AnswerAsync(
        CustomResourceRequest request,
        CancellationToken cancellationToken
    )
    {
        try
        {
            var provided = await PerformAsync(request, cancellationToken);
            Log.ResourceProvided(logger, request);
            return Respond(request, provided);
        }
        catch (Exception e)
        {
            Log.ResourceFailed(logger, e, request);
            return Respond(request, ReasonOf(e));
        }
    }

    private async Task<ProvidedResource> PerformAsync(
        CustomResourceRequest request,
        CancellationToken cancellationToken
    ) =>
        request.RequestType switch
        {
            CustomResourceRequest.Create => await resourceOf(request.ResourceType)
                .ProvideAsync(request, cancellationToken),
            CustomResourceRequest.Update => await UpdateAsync(request, cancellationToken),
            CustomResourceRequest.Delete => await DeleteAsync(request, cancellationToken),
            _ => throw new DeploymentException($"{request.RequestType} is nothing that can be asked of a resource."),
        };

    /// <summary>
    /// A refusal fails the update: what was there before works, and CloudFormation goes back to it. An outage does not,
    /// since what was there before works no better then. Nor does anything that happens on the way back, or the stack
    /// would be stuck half way.
    /// </summary>
    [SuppressMessage("Design", "CA1031", Justification = "What is not passed over is thrown again.")]
    private async Task<ProvidedResource> UpdateAsync(CustomResourceRequest request, CancellationToken cancellationToken)
    {
        var resource = resourceOf(request.ResourceType);
        try
        {
            return await resource.ProvideAsync(request, cancellationToken);
        }
        catch (Exception e) when (request.IsRollback() || e is DiscordException fault && DiscordFaults.IsOutage(fault))
        {
            Log.ResourceLeft(logger, e, request);
            return resource.Unchanged(request);
        }
    }

    /// <summary>Succeeds in any case: a stack that cannot be deleted helps nobody.</summary>
    [SuppressMessage("Design", "CA1031", Justification = "A stack that cannot be deleted helps nobody.")]
    private async Task<ProvidedResource> DeleteAsync(CustomResourceRequest request, CancellationToken cancellationToken)
    {
        try
        {
            await resourceOf(request.ResourceType).DeleteAsync(request, cancellationToken);
        }
        catch (Exception e)
        {
            Log.ResourceLeft(logger, e, request);
        }

        return new(PhysicalIdOf(request), new Dictionary<string, string>(StringComparer.Ordinal));
    }

    private static CustomResourceResponse Respond(CustomResourceRequest request, ProvidedResource provided) =>
        new()
        {
            Status = CustomResourceResponse.Success,
            PhysicalResourceId = provided.PhysicalId,
            StackId = request.StackId,
            RequestId = request.RequestId,
            LogicalResourceId = request.LogicalResourceId,
            Data = provided.Attributes,
        };

    private static CustomResourceResponse Respond(CustomResourceRequest request, string reason) =>
        new()
        {
            Status = CustomResourceResponse.Failed,
            Reason = reason,
            PhysicalResourceId = PhysicalIdOf(request),
            StackId = request.StackId,
            RequestId = request.RequestId,
            LogicalResourceId = request.LogicalResourceId,
        };

    private static string PhysicalIdOf(CustomResourceRequest request) =>
        request.PhysicalResourceId is { Length: > 0 } id ? id : NoPhysicalId;

    private static string ReasonOf(Exception fault) =>
        fault switch
        {
            DeploymentException or SettingsException => fault.Message,
            DiscordException refusal when DiscordFaults.IsOutage(refusal) =>
                $"{DiscordFaults.Describe(refusal)}. Deploy again when https://discordstatus.com shows no trouble.",
            DiscordException refusal => DiscordFaults.Describe(refusal),
            OperationCanceledException => "The time was over before all was done. Deploy again.",
            _ => $"{fault.GetType().Name}: {fault.Message} The log of the deploy function says more.",
        };

    private TimeSpan TimeUntil(DateTimeOffset deadline)
    {
        var left = deadline - time.GetUtcNow() - Reserve;
        return left > TimeSpan.Zero ? left : TimeSpan.Zero;
    }
}
