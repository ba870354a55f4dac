namespace Ticketmatics.Lambda.Runtime;

/// <summary>See AWS Lambda Developer Guide, "Using the Lambda runtime API for custom runtimes".</summary>
internal static class RuntimeHeaders
{
    public const string RequestId = "Lambda-Runtime-Aws-Request-Id";

    /// <summary>Unix milliseconds.</summary>
    public const string DeadlineMs = "Lambda-Runtime-Deadline-Ms";

    public const string TraceId = "Lambda-Runtime-Trace-Id";

    /// <summary>Category and reason, e.g. <c>Runtime.ConfigInvalid</c>.</summary>
    public const string FunctionErrorType = "Lambda-Runtime-Function-Error-Type";
}
