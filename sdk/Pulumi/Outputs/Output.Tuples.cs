namespace Pulumi;

/// <summary>Makes tuples of outputs, which keep the types of their parts.</summary>
public static partial class Output
{
    public static Output<(T1, T2)> Tuple<T1, T2>(Input<T1> item1, Input<T2> item2)
        => Tuple(item1.ToOutput(), item2.ToOutput());

    public static Output<(T1, T2)> Tuple<T1, T2>(Output<T1> item1, Output<T2> item2)
    {
        return new Output<(T1, T2)>(Run());

        async Task<OutputContent<(T1, T2)>> Run()
        {
            var merged = new OutputFacts();
            var value1 = merged.Take(await item1.Content.ConfigureAwait(false));
            var value2 = merged.Take(await item2.Content.ConfigureAwait(false));
            return merged.About((value1, value2));
        }
    }

    public static Output<(T1, T2, T3)> Tuple<T1, T2, T3>(Input<T1> item1, Input<T2> item2, Input<T3> item3)
        => Tuple(item1.ToOutput(), item2.ToOutput(), item3.ToOutput());

    public static Output<(T1, T2, T3)> Tuple<T1, T2, T3>(Output<T1> item1, Output<T2> item2, Output<T3> item3)
    {
        return new Output<(T1, T2, T3)>(Run());

        async Task<OutputContent<(T1, T2, T3)>> Run()
        {
            var merged = new OutputFacts();
            var value1 = merged.Take(await item1.Content.ConfigureAwait(false));
            var value2 = merged.Take(await item2.Content.ConfigureAwait(false));
            var value3 = merged.Take(await item3.Content.ConfigureAwait(false));
            return merged.About((value1, value2, value3));
        }
    }

    public static Output<(T1, T2, T3, T4)> Tuple<T1, T2, T3, T4>(Input<T1> item1, Input<T2> item2, Input<T3> item3, Input<T4> item4)
        => Tuple(item1.ToOutput(), item2.ToOutput(), item3.ToOutput(), item4.ToOutput());

    public static Output<(T1, T2, T3, T4)> Tuple<T1, T2, T3, T4>(Output<T1> item1, Output<T2> item2, Output<T3> item3, Output<T4> item4)
    {
        return new Output<(T1, T2, T3, T4)>(Run());

        async Task<OutputContent<(T1, T2, T3, T4)>> Run()
        {
            var merged = new OutputFacts();
            var value1 = merged.Take(await item1.Content.ConfigureAwait(false));
            var value2 = merged.Take(await item2.Content.ConfigureAwait(false));
            var value3 = merged.Take(await item3.Content.ConfigureAwait(false));
            var value4 = merged.Take(await item4.Content.ConfigureAwait(false));
            return merged.About((value1, value2, value3, value4));
        }
    }

    public static Output<(T1, T2, T3, T4, T5)> Tuple<T1, T2, T3, T4, T5>(
        Input<T1> item1, Input<T2> item2, Input<T3> item3, Input<T4> item4, Input<T5> item5)
        => Tuple(item1.ToOutput(), item2.ToOutput(), item3.ToOutput(), item4.ToOutput(), item5.ToOutput());

    public static Output<(T1, T2, T3, T4, T5)> Tuple<T1, T2, T3, T4, T5>(
        Output<T1> item1, Output<T2> item2, Output<T3> item3, Output<T4> item4, Output<T5> item5)
    {
        return new Output<(T1, T2, T3, T4, T5)>(Run());

        async Task<OutputContent<(T1, T2, T3, T4, T5)>> Run()
        {
            var merged = new OutputFacts();
            var value1 = merged.Take(await item1.Content.ConfigureAwait(false));
            var value2 = merged.Take(await item2.Content.ConfigureAwait(false));
            var value3 = merged.Take(await item3.Content.ConfigureAwait(false));
            var value4 = merged.Take(await item4.Content.ConfigureAwait(false));
            var value5 = merged.Take(await item5.Content.ConfigureAwait(false));
            return merged.About((value1, value2, value3, value4, value5));
        }
    }

    public static Output<(T1, T2, T3, T4, T5, T6)> Tuple<T1, T2, T3, T4, T5, T6>(
        Input<T1> item1, Input<T2> item2, Input<T3> item3, Input<T4> item4, Input<T5> item5, Input<T6> item6)
        => Tuple(item1.ToOutput(), item2.ToOutput(), item3.ToOutput(), item4.ToOutput(), item5.ToOutput(), item6.ToOutput());

    public static Output<(T1, T2, T3, T4, T5, T6)> Tuple<T1, T2, T3, T4, T5, T6>(
        Output<T1> item1, Output<T2> item2, Output<T3> item3, Output<T4> item4, Output<T5> item5, Output<T6> item6)
    {
        return new Output<(T1, T2, T3, T4, T5, T6)>(Run());

        async Task<OutputContent<(T1, T2, T3, T4, T5, T6)>> Run()
        {
            var merged = new OutputFacts();
            var value1 = merged.Take(await item1.Content.ConfigureAwait(false));
            var value2 = merged.Take(await item2.Content.ConfigureAwait(false));
            var value3 = merged.Take(await item3.Content.ConfigureAwait(false));
            var value4 = merged.Take(await item4.Content.ConfigureAwait(false));
            var value5 = merged.Take(await item5.Content.ConfigureAwait(false));
            var value6 = merged.Take(await item6.Content.ConfigureAwait(false));
            return merged.About((value1, value2, value3, value4, value5, value6));
        }
    }

    public static Output<(T1, T2, T3, T4, T5, T6, T7)> Tuple<T1, T2, T3, T4, T5, T6, T7>(
        Input<T1> item1, Input<T2> item2, Input<T3> item3, Input<T4> item4, Input<T5> item5, Input<T6> item6, Input<T7> item7)
        => Tuple(
            item1.ToOutput(),
            item2.ToOutput(),
            item3.ToOutput(),
            item4.ToOutput(),
            item5.ToOutput(),
            item6.ToOutput(),
            item7.ToOutput());

    public static Output<(T1, T2, T3, T4, T5, T6, T7)> Tuple<T1, T2, T3, T4, T5, T6, T7>(
        Output<T1> item1, Output<T2> item2, Output<T3> item3, Output<T4> item4, Output<T5> item5, Output<T6> item6, Output<T7> item7)
    {
        return new Output<(T1, T2, T3, T4, T5, T6, T7)>(Run());

        async Task<OutputContent<(T1, T2, T3, T4, T5, T6, T7)>> Run()
        {
            var merged = new OutputFacts();
            var value1 = merged.Take(await item1.Content.ConfigureAwait(false));
            var value2 = merged.Take(await item2.Content.ConfigureAwait(false));
            var value3 = merged.Take(await item3.Content.ConfigureAwait(false));
            var value4 = merged.Take(await item4.Content.ConfigureAwait(false));
            var value5 = merged.Take(await item5.Content.ConfigureAwait(false));
            var value6 = merged.Take(await item6.Content.ConfigureAwait(false));
            var value7 = merged.Take(await item7.Content.ConfigureAwait(false));
            return merged.About((value1, value2, value3, value4, value5, value6, value7));
        }
    }

    public static Output<(T1, T2, T3, T4, T5, T6, T7, T8)> Tuple<T1, T2, T3, T4, T5, T6, T7, T8>(
        Input<T1> item1, Input<T2> item2, Input<T3> item3, Input<T4> item4,
        Input<T5> item5, Input<T6> item6, Input<T7> item7, Input<T8> item8)
        => Tuple(
            item1.ToOutput(),
            item2.ToOutput(),
            item3.ToOutput(),
            item4.ToOutput(),
            item5.ToOutput(),
            item6.ToOutput(),
            item7.ToOutput(),
            item8.ToOutput());

    public static Output<(T1, T2, T3, T4, T5, T6, T7, T8)> Tuple<T1, T2, T3, T4, T5, T6, T7, T8>(
        Output<T1> item1, Output<T2> item2, Output<T3> item3, Output<T4> item4,
        Output<T5> item5, Output<T6> item6, Output<T7> item7, Output<T8> item8)
    {
        return new Output<(T1, T2, T3, T4, T5, T6, T7, T8)>(Run());

        async Task<OutputContent<(T1, T2, T3, T4, T5, T6, T7, T8)>> Run()
        {
            var merged = new OutputFacts();
            var value1 = merged.Take(await item1.Content.ConfigureAwait(false));
            var value2 = merged.Take(await item2.Content.ConfigureAwait(false));
            var value3 = merged.Take(await item3.Content.ConfigureAwait(false));
            var value4 = merged.Take(await item4.Content.ConfigureAwait(false));
            var value5 = merged.Take(await item5.Content.ConfigureAwait(false));
            var value6 = merged.Take(await item6.Content.ConfigureAwait(false));
            var value7 = merged.Take(await item7.Content.ConfigureAwait(false));
            var value8 = merged.Take(await item8.Content.ConfigureAwait(false));
            return merged.About((value1, value2, value3, value4, value5, value6, value7, value8));
        }
    }
}
