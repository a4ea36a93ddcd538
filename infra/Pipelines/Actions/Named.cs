namespace Slipway.Pipelines.Actions;

/// <summary>Names in a message to whoever wrote one that is not there.</summary>
internal static class Named
{
    public static string List(IEnumerable<string> names) => string.Join(", ", names.Order(StringComparer.Ordinal)) is { Length: > 0 } list ? list : "none";
}
