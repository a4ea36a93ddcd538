using System.Collections.Immutable;

namespace Pulumi;

/// <summary>Reads the outputs of another stack.</summary>
public class StackReference(string name, StackReferenceArgs? args = null, CustomResourceOptions? options = null)
    : CustomResource(
        "pulumi:pulumi:StackReference",
        name,
        new StackReferenceArgs { Name = args?.Name ?? name },
        CustomResourceOptions.Merge(options, new CustomResourceOptions { Id = args?.Name ?? name }))
{
    [Output("name")]
    public Output<string> Name { get; private set; } = null!;

    [Output("outputs")]
    public Output<ImmutableDictionary<string, object>> Outputs { get; private set; } = null!;

    [Output("secretOutputNames")]
    public Output<ImmutableArray<string>> SecretOutputNames { get; private set; } = null!;

    /// <summary>An output of the other stack, or null if it has no such output.</summary>
    public Output<object?> GetOutput(Input<string> name)
        => WithSecretOf(name, Output.Tuple(name.ToOutput(), Outputs).Apply(both => both.Item2.GetValueOrDefault(both.Item1)));

    /// <summary>An output of the other stack, which must have it.</summary>
    public Output<object> RequireOutput(Input<string> name)
        => WithSecretOf(name, Output.Tuple(name.ToOutput(), Outputs).Apply(both => both.Item2.TryGetValue(both.Item1, out var value)
            ? value
            : throw new KeyNotFoundException($"Required output '{both.Item1}' does not exist on stack '{GetResourceName()}'.")));

    public async Task<StackReferenceOutputDetails> GetOutputDetailsAsync(string name)
    {
        var content = await GetOutput(name).Content.ConfigureAwait(false);
        return content.IsSecret
            ? new StackReferenceOutputDetails { SecretValue = content.Value }
            : new StackReferenceOutputDetails { Value = content.Value };
    }

    /// <summary>The value of an output that is not a secret, or null.</summary>
    public async Task<object?> GetValueAsync(Input<string> name)
    {
        var content = await GetOutput(name).Content.ConfigureAwait(false);
        return content.IsSecret ? throw SecretRefused("GetOutputValueAsync", nameof(GetOutput)) : content.Value;
    }

    /// <summary>The value of an output that is not a secret and that the other stack must have.</summary>
    public async Task<object> RequireValueAsync(Input<string> name)
    {
        var content = await RequireOutput(name).Content.ConfigureAwait(false);
        return content.IsSecret ? throw SecretRefused("RequireOutputValueAsync", nameof(RequireOutput)) : content.Value;
    }

    private static InvalidOperationException SecretRefused(string method, string instead)
        => new($"Cannot call '{method}' if the referenced stack has secret outputs. Use '{instead}' instead.");

    /// <summary>The outputs are secret as soon as one of them is; a single one is secret only if it is listed.</summary>
    private Output<T> WithSecretOf<T>(Input<string> name, Output<T> value)
    {
        return new Output<T>(Run());

        async Task<OutputContent<T>> Run()
        {
            var content = await value.Content.ConfigureAwait(false);
            var wanted = await name.ToOutput().Content.ConfigureAwait(false);
            var secrets = await SecretOutputNames.Content.ConfigureAwait(false);
            if (wanted.IsKnown && secrets.IsKnown)
            {
                return content.WithSecret(!secrets.Value.IsDefault && secrets.Value.Contains(wanted.Value));
            }

            var outputs = await Outputs.Content.ConfigureAwait(false);
            return content.WithSecret(outputs.IsSecret);
        }
    }
}
