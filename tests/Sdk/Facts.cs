using Pulumi;
using Pulumi.Utilities;

namespace Slipway.Tests.Sdk;

/// <summary>All that can be known about an output, in a form that can be compared; an unknown one has no value.</summary>
internal sealed record Facts(object? Value, bool IsKnown, bool IsSecret, string DependsOn)
{
    public static Facts Plain(object? value) => new(value, IsKnown: true, IsSecret: false, DependsOn: "");

    public static async Task<Facts> OfAsync<T>(Output<T> output)
    {
        var isKnown = await OutputUtilities.GetIsKnownAsync(output);
        var resources = await OutputUtilities.GetDependenciesAsync(output);
        return new Facts(
            isKnown ? await OutputUtilities.GetValueAsync(output) : null,
            isKnown,
            await Output.IsSecretAsync(output),
            string.Join(",", resources.Select(resource => resource.GetResourceName()).Order(StringComparer.Ordinal)));
    }

    /// <summary>What a value made of both must carry.</summary>
    public Facts And(Facts other, object? value)
    {
        var isKnown = IsKnown && other.IsKnown;
        var resources = $"{DependsOn},{other.DependsOn}".Split(',', StringSplitOptions.RemoveEmptyEntries);
        return new Facts(
            isKnown ? value : null,
            isKnown,
            IsSecret || other.IsSecret,
            string.Join(",", resources.Distinct().Order(StringComparer.Ordinal)));
    }
}
