using System.Collections.Immutable;

namespace Pulumi;

/// <summary>Waits for resources that others come after.</summary>
internal static class Dependencies
{
    public static async Task<IReadOnlyCollection<Resource>> AwaitAsync(InputList<Resource> dependsOn, Resource? except = null)
    {
        var content = await dependsOn.ToOutputValue().Content.ConfigureAwait(false);
        var given = content.IsKnown ? content.Value.Where(resource => resource is not null).ToHashSet() : [];
        foreach (var resource in WithChildren(given))
        {
            if (resource != except)
            {
                await resource.Urn.Content.ConfigureAwait(false);
            }
        }

        return given;
    }

    public static ValueTask AwaitAsync(ImmutableHashSet<Resource> resources)
    {
        return resources.IsEmpty ? default : Run();

        async ValueTask Run()
        {
            foreach (var resource in resources)
            {
                await resource.Urn.Content.ConfigureAwait(false);
            }
        }
    }

    /// <summary>To depend on a component means to depend on everything in it.</summary>
    private static HashSet<Resource> WithChildren(IEnumerable<Resource> resources)
    {
        var found = new HashSet<Resource>();
        var open = new Stack<Resource>(resources);
        while (open.TryPop(out var resource))
        {
            if (found.Add(resource) && resource is ComponentResource { IsRemote: false })
            {
                foreach (var child in resource.ListChildren())
                {
                    open.Push(child);
                }
            }
        }

        return found;
    }
}
