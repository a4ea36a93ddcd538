using Slipway.Cli.CommandLine;
using Slipway.Spec.Reading;

namespace Slipway.Cli.Stacks;

/// <summary>Checks names from the command line against those that there are.</summary>
internal static class Selection
{
    public static void CheckStack(string stack, IStackSource stacks)
    {
        if (!stacks.Names.Contains(stack, StringComparer.Ordinal))
        {
            throw new UsageException(Unknown("stack", stack, stacks.Names) + "; a stack is a file Pulumi.<stack>.yaml beside Pulumi.yaml");
        }
    }

    public static void CheckProducts(IReadOnlyList<string> products, IStackSource stacks)
    {
        foreach (var product in products)
        {
            if (product != "platform" && !stacks.Products.Contains(product, StringComparer.Ordinal))
            {
                throw new UsageException(Unknown("product", product, [.. stacks.Products.Append("platform").Order(StringComparer.Ordinal)]));
            }
        }
    }

    public static string? Folder(string? given, string workingDirectory)
    {
        if (given is null)
        {
            return null;
        }

        var path = Path.GetFullPath(Path.Combine(workingDirectory, given));
        return Directory.Exists(path) ? path : throw new UsageException($"--releases: there is no folder '{given}'");
    }

    public static string Unknown(string noun, string name, IReadOnlyList<string> known)
    {
        var nearest = NearestName.Of(name, known) is { } near ? $" (did you mean '{near}'?)" : "";
        var all = known.Count == 0 ? "there are none" : $"there are: {string.Join(", ", known)}";
        return $"unknown {noun} '{name}'{nearest}; {all}";
    }
}
