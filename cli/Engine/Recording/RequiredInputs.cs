using Pulumi;
using Slipway.Cli.Engine.Reading;

namespace Slipway.Cli.Engine.Recording;

/// <summary>Finds required inputs that nobody set, and fills them, so that one run tells of all instead of throwing at the first.</summary>
internal static class RequiredInputs
{
    /// <summary>Paths of the missing inputs, nested ones included where they are known before the run.</summary>
    public static IReadOnlyList<string> FillMissing(InputArgs? args)
    {
        if (args is null or DictionaryResourceArgs)
        {
            return [];
        }

        var missing = new List<string>();
        Visit(args, "", missing, new HashSet<object>(ReferenceEqualityComparer.Instance));
        return missing;
    }

    private static void Visit(InputArgs args, string path, List<string> missing, HashSet<object> seen)
    {
        if (!seen.Add(args))
        {
            return;
        }

        foreach (var member in InputMembers.Of(args.GetType()))
        {
            var value = member.Get(args);
            if (value is null)
            {
                if (member.Required && TypedInput.For(member.Type)?.Filler(member.Type) is { } filler && member.TrySet(args, filler))
                {
                    missing.Add(path + member.Name);
                }
            }
            else if (value is InputArgs direct)
            {
                Visit(direct, $"{path}{member.Name}.", missing, seen);
            }
            else if (TypedInput.For(value.GetType()) is { MayHoldArguments: true } typed)
            {
                foreach (var (at, nested) in typed.KnownNow(value))
                {
                    Visit(nested, $"{path}{member.Name}{at}.", missing, seen);
                }
            }
        }
    }
}
