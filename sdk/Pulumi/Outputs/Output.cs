using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;

namespace Pulumi;

/// <summary>Makes outputs of values and of other outputs.</summary>
public static partial class Output
{
    public static Output<T> Create<T>(T value) => new(OutputContent<T>.Plain(value));

    public static Output<T> Create<T>(Task<T> value) => FromTask(value, isSecret: false);

    public static Output<T> CreateSecret<T>(T value) => new(OutputContent<T>.Plain(value, isSecret: true));

    public static Output<T> CreateSecret<T>(Task<T> value) => FromTask(value, isSecret: true);

    public static Output<T> CreateSecret<T>(Output<T> value) => value.WithSecret(isSecret: true);

    public static Output<T> Unsecret<T>(Output<T> output) => output.WithSecret(isSecret: false);

    public static async Task<bool> IsSecretAsync<T>(Output<T> output)
        => (await output.Content.ConfigureAwait(false)).IsSecret;

    public static Output<ImmutableArray<T>> All<T>(params Input<T>[] inputs) => All((IEnumerable<Input<T>>)inputs);

    public static Output<ImmutableArray<T>> All<T>(params Output<T>[] outputs) => All((IEnumerable<Output<T>>)outputs);

    public static Output<ImmutableArray<T>> All<T>(IEnumerable<Input<T>> inputs)
        => All(inputs.Select(input => input.ToOutput()));

    public static Output<ImmutableArray<T>> All<T>(IEnumerable<Output<T>> outputs)
    {
        return new Output<ImmutableArray<T>>(Run([.. outputs]));

        static async Task<OutputContent<ImmutableArray<T>>> Run(Output<T>[] all)
        {
            var merged = new OutputFacts();
            var values = ImmutableArray.CreateBuilder<T>(all.Length);
            foreach (var output in all)
            {
                values.Add(merged.Take(await output.Content.ConfigureAwait(false)));
            }

            return merged.About(values.MoveToImmutable());
        }
    }

    public static Output<string> Format(FormattableString formattableString)
    {
        var arguments = formattableString.GetArguments().Select(ToObjectOutput);
        return All(arguments).Apply(values => string.Format(CultureInfo.InvariantCulture, formattableString.Format, [.. values]));
    }

    public static Output<string> JsonSerialize<T>(Output<T> value, JsonSerializerOptions? options = null)
        => OutputJson.Serialize(value, options);

    public static Output<T> JsonDeserialize<T>(Output<string> json, JsonSerializerOptions? options = null)
        => json.Apply(text => JsonSerializer.Deserialize<T>(text, options)!);

    internal static Output<object?> ToObjectOutput(object? value) => value switch
    {
        IOutput output => output.ToObjectOutput(),
        IInput input => input.ToObjectOutput(),
        _ => Create(value),
    };

    private static Output<T> FromTask<T>(Task<T> value, bool isSecret)
    {
        return new Output<T>(Run());

        async Task<OutputContent<T>> Run() => OutputContent<T>.Plain(await value.ConfigureAwait(false), isSecret);
    }
}
