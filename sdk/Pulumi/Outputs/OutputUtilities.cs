using System.Collections.Immutable;

namespace Pulumi.Utilities;

/// <summary>Looks at what an output carries besides its value; meant for tools, not for programs.</summary>
public static class OutputUtilities
{
    public static async Task<bool> GetIsKnownAsync<T>(Output<T> output)
        => (await output.Content.ConfigureAwait(false)).IsKnown;

    public static async Task<T> GetValueAsync<T>(Output<T> output)
        => (await output.Content.ConfigureAwait(false)).Value;

    public static async Task<ImmutableHashSet<Resource>> GetDependenciesAsync<T>(Output<T> output)
        => (await output.Content.ConfigureAwait(false)).Resources;

    public static Output<T> WithDependency<T>(Output<T> output, Resource resource) => output.WithResource(resource);

    public static Output<T> CreateUnknown<T>(T value)
        => new(new OutputContent<T>(ImmutableHashSet<Resource>.Empty, value, isKnown: false, isSecret: false));

    /// <summary>An unknown output whose value is only made where unknown values are used, which no preview does.</summary>
    public static Output<T> CreateUnknown<T>(Func<Task<T>> valueFactory) => CreateUnknown(default(T)!).Apply(_ => valueFactory());
}
