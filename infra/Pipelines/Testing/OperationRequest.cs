using System.Text.Json;
using Slipway.Spec.Components;

namespace Slipway.Pipelines.Testing;

/// <summary>What is sent for an operation.</summary>
internal sealed record OperationRequest(string Method, string Path, JsonElement? Json)
{
    public string Body => Json?.GetRawText() ?? "";

    public static OperationRequest Of(OperationSpec operation) => operation switch
    {
        { Post: { } path } => new("POST", path, operation.Json),
        { Put: { } path } => new("PUT", path, operation.Json),
        { Delete: { } path } => new("DELETE", path, operation.Json),
        _ => new("GET", operation.Get!, null),
    };
}
